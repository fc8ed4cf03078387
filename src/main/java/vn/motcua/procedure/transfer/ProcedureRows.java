package vn.motcua.procedure.transfer;

import java.util.List;
import java.util.Map;

/**
 * One procedure as the rows of a file: values by the names of their columns, in the names that files have for them.
 *
 * @param row number of its row in its sheet, or of its place in a JSON file, from 1
 * @param parts by the name of their sheet
 */
record ProcedureRows(int row, Map<String, String> cells, Map<String, List<Line>> parts) {

    /** One row of a sheet with many rows a procedure. */
    record Line(int row, Map<String, String> cells) {

        String cell(String name) {
            return cells.getOrDefault(name, "");
        }
    }

    String cell(String name) {
        return cells.getOrDefault(name, "");
    }

    List<Line> part(Sheet sheet) {
        return parts.getOrDefault(sheet.name(), List.of());
    }
}
