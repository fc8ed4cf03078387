package vn.motcua.procedure.transfer;

import java.util.List;

/** Says that a procedure of a file cannot be applied, and why; nothing else of the file is kept either. */
final class RowRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<RowError> problems;

    RowRefused(List<RowError> problems) {
        super("refused by the rules of the catalogue");
        this.problems = List.copyOf(problems);
    }

    List<RowError> problems() {
        return problems;
    }
}
