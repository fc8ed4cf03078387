package vn.motcua.procedure;

import vn.motcua.shared.Texts;

/** What a procedure is found by, without accents. */
final class Folded {

    private Folded() {}

    static String of(String code, ProcedureContent content) {
        return Texts.folded("%s %s %s"
                .formatted(
                        code,
                        content.naming().nationalCode().orElse(""),
                        content.naming().name()));
    }
}
