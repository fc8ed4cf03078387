package vn.motcua.procedure.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.procedure.transfer.ImportRow.FieldChange;
import vn.motcua.procedure.transfer.ProcedureRows.Line;

/** Tells in words what is different between two states of a procedure. */
final class Changes {

    private static final int SHOWN = 160;

    /** Tells only how the reader knows the sector. */
    private static final Set<String> NOT_COMPARED = Set.of(Layout.CODE, "linh_vuc", "co_quan");

    private Changes() {}

    static List<FieldChange> between(StatedProcedure before, StatedProcedure after) {
        ProcedureRows old = RowWriter.write(before);
        ProcedureRows now = RowWriter.write(after);
        List<FieldChange> changes = new ArrayList<>();
        for (Column column : Layout.MAIN.columns()) {
            String from = old.cell(column.name());
            String to = now.cell(column.name());
            if (!NOT_COMPARED.contains(column.name()) && !from.equals(to)) {
                changes.add(new FieldChange(column.heading(), shown(column, from), shown(column, to)));
            }
        }
        for (Sheet part : Layout.PARTS) {
            List<Map<String, String>> from = cells(old.part(part));
            List<Map<String, String>> to = cells(now.part(part));
            if (!from.equals(to)) {
                changes.add(new FieldChange(part.title(), lines(from, to), lines(to, from)));
            }
        }
        return changes;
    }

    private static List<Map<String, String>> cells(List<Line> lines) {
        return lines.stream().map(Line::cells).toList();
    }

    /** The lines that are in one list only. */
    private static String lines(List<Map<String, String>> all, List<Map<String, String>> others) {
        String different = all.stream()
                .filter(line -> !others.contains(line))
                .map(line -> String.join(" · ", line.values()))
                .collect(Collectors.joining("; "));
        return different.isEmpty() ? "(%d)".formatted(all.size()) : cut(different);
    }

    private static String shown(Column column, String value) {
        return cut(Stream.of(value.split(";", -1)).map(column::label).collect(Collectors.joining("; ")));
    }

    private static String cut(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
