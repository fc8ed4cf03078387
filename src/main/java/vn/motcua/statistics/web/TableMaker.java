package vn.motcua.statistics.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.statistics.CellValue;
import vn.motcua.statistics.Grouping;
import vn.motcua.statistics.Report;
import vn.motcua.statistics.ReportRow;
import vn.motcua.statistics.TableColumn;
import vn.motcua.statistics.TableForm;
import vn.motcua.statistics.web.ReportTable.Cell;
import vn.motcua.statistics.web.ReportTable.Line;

/** Makes the table of a report. */
final class TableMaker {

    /** What a page shows of a report and where it leads. */
    interface Showing {

        CellValue value(ReportRow row, TableColumn column);

        boolean isRounded(ReportRow row);

        /** Address of the dossiers behind a figure; empty where they are not opened. */
        String dossiers(ReportRow row, TableColumn column);

        /** Address of another report. */
        String report(ReportRow row);
    }

    private final Report report;
    private final TableForm form;
    private final Showing showing;
    private final ReportWords words;

    TableMaker(Report report, TableForm form, Showing showing, ReportWords words) {
        this.report = report;
        this.form = form;
        this.showing = showing;
        this.words = words;
    }

    ReportTable table() {
        boolean parts = report.rows().stream().anyMatch(row -> row.depth() > 1);
        List<Line> lines = new ArrayList<>();
        int part = 0;
        int within = 0;
        for (ReportRow row : report.rows()) {
            if (row.depth() > 1 || !parts) {
                within++;
                lines.add(line(row, String.valueOf(within)));
            } else {
                lines.add(line(row, String.valueOf((char) ('A' + part++))));
                within = 0;
            }
        }
        return new ReportTable(form, chart(), lines, line(report.total(), ""));
    }

    private String chart() {
        if (form != TableForm.II06A || report.rows().size() < 2) {
            return "";
        }
        return report.question().by() == Grouping.MONTH ? "trend" : "league";
    }

    private Line line(ReportRow row, String number) {
        String label = words.row(row.key());
        return new Line(
                row.depth(),
                number,
                label,
                row.note() == ReportRow.Note.NONE
                        ? ""
                        : "stats.note." + row.note().name().toLowerCase(Locale.ROOT),
                row.opens().map(_ -> showing.report(row)).orElse(""),
                showing.isRounded(row),
                form.columns().stream().map(column -> cell(row, label, column)).toList());
    }

    private Cell cell(ReportRow row, String label, TableColumn column) {
        CellValue value = showing.value(row, column);
        String sign = showing.isRounded(row) && value instanceof CellValue.Count ? "≈ " : "";
        String address = opens(value) ? showing.dossiers(row, column) : "";
        return new Cell(
                column.name(),
                sign + words.cell(value),
                plain(value).orElse(""),
                address,
                address.isEmpty() ? "" : words.text("stats.opens", words.cell(value), label, columnName(column)));
    }

    private String columnName(TableColumn column) {
        return words.text("stats.column.whole." + column);
    }

    private static boolean opens(CellValue value) {
        return value instanceof CellValue.Count(long dossiers) && dossiers > 0;
    }

    private static Optional<String> plain(CellValue value) {
        return switch (value) {
            case CellValue.Count(long dossiers) -> Optional.of(String.valueOf(dossiers));
            case CellValue.Percent(double of100) -> Optional.of(String.format(Locale.ROOT, "%.1f", of100));
            case CellValue.Time _, CellValue.None _ -> Optional.empty();
        };
    }
}
