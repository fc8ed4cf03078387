package vn.motcua.procedure.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.procedure.transfer.ProcedureRows.Line;
import vn.motcua.shared.Texts;

/** Puts the rows of all sheets together, by the code of their procedure. */
final class CatalogueTable {

    /** Most procedures in one file. */
    static final int MAX_PROCEDURES = 5_000;

    /** Most rows in one sheet. */
    static final int MAX_ROWS = 50_000;

    private record Main(int row, Map<String, String> cells) {}

    private final List<Main> procedures = new ArrayList<>();
    private final Map<String, Map<String, List<Line>>> parts = new LinkedHashMap<>();
    private final RowErrors strays = new RowErrors();

    void add(Sheet sheet, int row, Map<String, String> cells) throws FileRefused {
        if (sheet.equals(Layout.MAIN)) {
            procedures.add(new Main(row, cells));
            if (procedures.size() > MAX_PROCEDURES) {
                throw new FileRefused("TOO_MANY_PROCEDURES", Integer.toString(MAX_PROCEDURES));
            }
        } else {
            parts.computeIfAbsent(code(cells), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(sheet.name(), _ -> new ArrayList<>())
                    .add(new Line(row, cells));
        }
    }

    /** Every procedure with its rows; refuses the file when rows belong to no procedure in it. */
    List<ProcedureRows> procedures() throws FileRefused {
        List<ProcedureRows> all = procedures.stream()
                .map(main ->
                        new ProcedureRows(main.row(), main.cells(), parts.getOrDefault(code(main.cells()), Map.of())))
                .toList();
        Set<String> codes = procedures.stream().map(main -> code(main.cells())).collect(Collectors.toSet());
        parts.forEach((code, sheets) -> {
            if (code.isEmpty() || !codes.contains(code)) {
                Layout.PARTS.forEach(sheet -> sheets.getOrDefault(sheet.name(), List.of())
                        .forEach(line -> strays.add(
                                sheet,
                                line.row(),
                                Layout.MAIN.column(Layout.CODE).heading(),
                                "NO_SUCH_ROW",
                                code)));
            }
        });
        if (!strays.toList().isEmpty()) {
            throw new FileRefused(strays.toList());
        }
        if (all.isEmpty()) {
            throw new FileRefused("EMPTY", "");
        }
        return all;
    }

    private static String code(Map<String, String> cells) {
        return Texts.normal(cells.getOrDefault(Layout.CODE, ""));
    }
}
