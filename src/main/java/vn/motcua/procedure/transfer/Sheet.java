package vn.motcua.procedure.transfer;

import java.util.List;
import java.util.Optional;
import vn.motcua.shared.Texts;

/**
 * One sheet of a catalogue file, which is one list of a procedure in a JSON file.
 *
 * @param name of the list; empty for the procedures themselves
 * @param title of the sheet, in Vietnamese
 * @param columns the procedure's code first
 */
record Sheet(String name, String title, List<Column> columns) {

    /** The column with the field's name. */
    Column column(String field) {
        return columns.stream()
                .filter(column -> column.name().equals(field))
                .findFirst()
                .orElseThrow();
    }

    Optional<Column> headed(String heading) {
        return columns.stream().filter(column -> column.isHeaded(heading)).findFirst();
    }

    boolean isTitled(String text) {
        return Texts.folded(title).equals(Texts.folded(text));
    }
}
