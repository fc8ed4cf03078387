package vn.motcua.procedure.transfer;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in a file, so that all of it is told at once. */
final class RowErrors {

    private final List<RowError> errors = new ArrayList<>();

    void add(Sheet sheet, int row, String column, String code, String argument) {
        errors.add(new RowError(sheet.title(), row, column, code, argument));
    }

    List<RowError> toList() {
        return List.copyOf(errors);
    }
}
