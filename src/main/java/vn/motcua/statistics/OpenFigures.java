package vn.motcua.statistics;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.counting.Column;

/**
 * The figures of a row as they are given away.
 *
 * @param counts dossiers by column, all columns
 * @param reckoned shares and times; without those that are withheld or cannot be reckoned
 * @param rounded whether counts are rounded, so that nobody can be guessed
 */
public record OpenFigures(Map<Column, Long> counts, Map<TableColumn, CellValue> reckoned, boolean rounded) {

    public OpenFigures {
        counts = Map.copyOf(counts);
        reckoned = Map.copyOf(reckoned);
    }

    /** A row of a report as everybody may see it. */
    public static OpenFigures of(PublicFigures shown, ReportRow row) {
        Map<Column, Long> counts = new EnumMap<>(Column.class);
        Map<TableColumn, CellValue> reckoned = new EnumMap<>(TableColumn.class);
        for (Column column : Column.values()) {
            counts.put(column, shown.count(row, column));
        }
        for (TableColumn column : TableColumn.values()) {
            if (column.opens().isEmpty()) {
                reckoned.put(column, shown.value(row, column));
            }
        }
        return new OpenFigures(counts, reckoned, shown.isRounded(row));
    }

    public long count(Column column) {
        return counts.getOrDefault(column, 0L);
    }

    /** A share, 0 to 100. */
    public Optional<Double> percent(TableColumn column) {
        return reckoned.get(column) instanceof CellValue.Percent(double of100) ? Optional.of(of100) : Optional.empty();
    }

    public Optional<Duration> time(TableColumn column) {
        return reckoned.get(column) instanceof CellValue.Time(Duration time) ? Optional.of(time) : Optional.empty();
    }
}
