package vn.motcua.procedure.transfer;

import java.util.List;

/** Says that a file as a whole cannot be read as a catalogue. */
final class FileRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<RowError> errors;

    FileRefused(List<RowError> errors) {
        super(errors.getFirst().code());
        this.errors = List.copyOf(errors);
    }

    /** For the file as a whole. */
    FileRefused(String code, String argument) {
        this(List.of(new RowError("", 0, "", code, argument)));
    }

    List<RowError> errors() {
        return errors;
    }
}
