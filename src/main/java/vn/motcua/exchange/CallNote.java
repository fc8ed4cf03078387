package vn.motcua.exchange;

import java.util.Optional;

/** What the journal learns of a call while it is answered: which dossier it is about. Not for several threads. */
public final class CallNote {

    /** Longest code of a dossier, in characters. */
    private static final int MAX_LENGTH = 100;

    private Optional<String> dossier = Optional.empty();

    /** Says that the field at {@code path}, right or wrong, holds the dossier's code. */
    public void concerns(FieldReader fields, String path) {
        dossier = fields.peek(path, MAX_LENGTH);
    }

    /** Says the dossier's code where no field holds it. */
    public void concerns(String code) {
        dossier = Optional.of(code);
    }

    /** The code; empty when the call is about none or says none that could be. */
    public Optional<String> dossier() {
        return dossier;
    }
}
