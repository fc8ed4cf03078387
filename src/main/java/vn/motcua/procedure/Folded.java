package vn.motcua.procedure;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are searched: small letters without accents, since few people type accents into a search field. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("\\s+");

    private Folded() {}

    /** What a procedure is found by. */
    static String of(String code, ProcedureContent content) {
        return of("%s %s %s"
                .formatted(
                        code,
                        content.naming().nationalCode().orElse(""),
                        content.naming().name()));
    }

    public static String of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String small = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return GAPS.matcher(small).replaceAll(" ").strip();
    }
}
