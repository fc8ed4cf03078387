package vn.motcua.lookup;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Texts;

/**
 * What a visitor asks: where is the dossier with this code?
 *
 * @param code as on the receipt, in NFC and trimmed
 * @param agencyCode which agency's, when several use the code
 * @param factor what proves that the visitor is the owner: the end of an ID number or the whole of it
 */
public record LookupQuestion(String code, Optional<String> agencyCode, Optional<String> factor) {

    /** Longest code an agency may send (contract, input rules). */
    public static final int MAX_CODE_LENGTH = 100;

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");

    /** What is wrong with an entered code. */
    public enum CodeProblem {
        MISSING,
        TOO_LONG,
        UNPRINTABLE
    }

    /** Takes fields as they were entered; blank ones are as good as absent. */
    public static LookupQuestion of(@Nullable String code, @Nullable String agencyCode, @Nullable String factor) {
        return new LookupQuestion(text(code).orElse(""), text(agencyCode), text(factor));
    }

    /** Why this code cannot be anybody's; empty when it can. */
    public Optional<CodeProblem> problem() {
        if (code.isEmpty()) {
            return Optional.of(CodeProblem.MISSING);
        }
        if (code.length() > MAX_CODE_LENGTH) {
            return Optional.of(CodeProblem.TOO_LONG);
        }
        return UNPRINTABLE.matcher(code).find() ? Optional.of(CodeProblem.UNPRINTABLE) : Optional.empty();
    }

    /** Without the factor, which must not be printed. */
    @Override
    public String toString() {
        return "LookupQuestion[" + code + "]";
    }

    private static Optional<String> text(@Nullable String entered) {
        return Optional.ofNullable(entered).map(Texts::normal).filter(text -> !text.isEmpty());
    }
}
