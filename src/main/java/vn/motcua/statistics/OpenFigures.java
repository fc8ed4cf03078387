package vn.motcua.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.motcua.counting.Column;

/**
 * The figures of a row as everybody may see them.
 *
 * @param figures dossiers by column, perhaps rounded; with no times where rounded
 * @param rounded whether they are rounded because a person could be guessed
 */
public record OpenFigures(Figures figures, boolean rounded) {

    private static final int FEW = 20;
    private static final int STEP = 5;

    /** Of a row that stands alone. */
    public static OpenFigures of(Figures figures) {
        return isSmall(figures) ? rounded(figures) : new OpenFigures(figures, false);
    }

    /** Of the total over some rows: rounded too where else one small row could be reckoned from the others. */
    public static OpenFigures total(Report report) {
        List<Figures> small = report.rows().stream()
                .map(ReportRow::figures)
                .filter(OpenFigures::isSmall)
                .toList();
        Figures total = report.total().figures();
        return small.size() == 1 ? rounded(total) : of(total);
    }

    /** Share of the finished that were not late; withheld where rounded. */
    public Optional<Double> onTimePercent() {
        return rounded ? Optional.empty() : figures.onTimePercent();
    }

    private static boolean isSmall(Figures figures) {
        return figures.of(Column.RECEIVED) < FEW;
    }

    private static OpenFigures rounded(Figures figures) {
        Map<Column, Long> values = new EnumMap<>(Column.class);
        figures.values().forEach((column, value) -> values.put(column, Math.round(value / (double) STEP) * STEP));
        return new OpenFigures(new Figures(values, 0, 0, new TreeMap<>()), true);
    }
}
