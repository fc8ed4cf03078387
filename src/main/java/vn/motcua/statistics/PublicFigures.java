package vn.motcua.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.counting.Column;

/**
 * What everybody may see of a report. Rows of few dossiers, in which somebody could be guessed, have their counts
 * rounded and neither shares nor times; where a single row of a sum is rounded the sum is too, since the row could be
 * had by subtracting the others from it.
 */
public final class PublicFigures {

    /** Rows with fewer dossiers are small. */
    public static final long SMALL = 20;

    /** What counts are rounded to a multiple of. */
    public static final long STEP = 5;

    private final Set<RowKey> small = new HashSet<>();
    private final Set<RowKey> rounded = new HashSet<>();

    private PublicFigures() {}

    public static PublicFigures of(Report report) {
        PublicFigures figures = new PublicFigures();
        List<ReportRow> parts = new ArrayList<>();
        List<ReportRow> within = new ArrayList<>();
        for (ReportRow row : report.rows().reversed()) {
            if (row.depth() > 1) {
                within.add(row);
                figures.judge(row, List.of());
            } else {
                figures.judge(row, within);
                within.clear();
                parts.add(row);
            }
        }
        figures.judge(report.total(), parts);
        return figures;
    }

    /** Whether counts of a row are shown rounded. */
    public boolean isRounded(ReportRow row) {
        return rounded.contains(row.key());
    }

    /** Whether any row is. */
    public boolean roundsAny() {
        return !rounded.isEmpty();
    }

    /** How many dossiers a row shows. */
    public long count(ReportRow row, Column column) {
        long dossiers = row.figures().of(column);
        return isRounded(row) ? round(dossiers) : dossiers;
    }

    /** What a row shows in a column. */
    public CellValue value(ReportRow row, TableColumn column) {
        CellValue value = column.of(row.figures());
        if (!isRounded(row)) {
            return value;
        }
        return switch (value) {
            case CellValue.Count(long dossiers) -> new CellValue.Count(round(dossiers));
            case CellValue.Percent(double of100) ->
                small.contains(row.key()) ? new CellValue.None() : new CellValue.Percent(Math.floor(of100));
            case CellValue.Time _, CellValue.None _ -> small.contains(row.key()) ? new CellValue.None() : value;
        };
    }

    private void judge(ReportRow row, List<ReportRow> parts) {
        if (row.figures().of(Column.RECEIVED) < SMALL) {
            small.add(row.key());
            rounded.add(row.key());
        }
        if (parts.stream().filter(this::isRounded).count() == 1) {
            rounded.add(row.key());
        }
    }

    static long round(long dossiers) {
        return (dossiers + STEP / 2) / STEP * STEP;
    }
}
