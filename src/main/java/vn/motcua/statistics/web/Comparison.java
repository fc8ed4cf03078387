package vn.motcua.statistics.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.counting.Column;
import vn.motcua.statistics.Figures;
import vn.motcua.statistics.Report;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.RowKey;

/** This month beside the month before and the year before. */
final class Comparison {

    /**
     * A line.
     *
     * @param tone how the first figure is coloured
     */
    public record Line(String name, String tone, List<Value> values) {}

    /**
     * A figure.
     *
     * @param address of its dossiers; empty for a share
     * @param change from this figure to that of the present month; empty for that one and where there is none
     */
    public record Value(String text, String address, String change) {}

    private static final List<Column> COLUMNS =
            List.of(Column.NEW, Column.FINISHED, Column.LATE, Column.OPEN, Column.OVERDUE);

    /** Of fewer dossiers a change says nothing. */
    private static final int ENOUGH = 20;

    private final List<Report> reports;
    private final InnerShowing showing;
    private final ReportWords words;

    /** @param reports of the present month, the month before and the year before */
    Comparison(List<Report> reports, InnerShowing showing, ReportWords words) {
        this.reports = reports;
        this.showing = showing;
        this.words = words;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>(COLUMNS.stream().map(this::counts).toList());
        lines.add(2, shares());
        return lines;
    }

    private Line counts(Column column) {
        long present = reports.getFirst().total().figures().of(column);
        List<Value> values = values(
                report -> count(report, column, Optional.empty()),
                report -> count(report, column, Optional.of(present)));
        boolean bad = present > 0 && (column == Column.LATE || column == Column.OVERDUE);
        return new Line(column.name(), bad ? "late" : "", values);
    }

    private Value count(Report report, Column column, Optional<Long> present) {
        long figure = report.total().figures().of(column);
        ReportQuestion question = report.question();
        return new Value(
                words.number(figure),
                figure == 0 ? "" : showing.dossiers(question, new RowKey.Total(), column),
                present.filter(_ -> figure >= ENOUGH)
                        .map(now -> words.change(100.0 * (now - figure) / figure, " %"))
                        .orElse(""));
    }

    private Line shares() {
        Optional<Double> present = share(reports.getFirst());
        List<Value> values =
                values(report -> share(report, ""), report -> share(report, change(present, share(report))));
        return new Line("ON_TIME_PERCENT", "good", values);
    }

    private Value share(Report report, String change) {
        return new Value(share(report).map(words::percent).orElse("–"), "", change);
    }

    /** Of the present month, then of those it is compared with. */
    private List<Value> values(Function<Report, Value> present, Function<Report, Value> before) {
        return Stream.concat(
                        Stream.of(present.apply(reports.getFirst())),
                        reports.stream().skip(1).map(before))
                .toList();
    }

    private String change(Optional<Double> present, Optional<Double> before) {
        return present.flatMap(now -> before.map(then -> words.change(now - then, " " + words.text("stats.points"))))
                .orElse("");
    }

    private static Optional<Double> share(Report report) {
        Figures figures = report.total().figures();
        return figures.onTimePercent();
    }
}
