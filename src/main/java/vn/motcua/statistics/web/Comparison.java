package vn.motcua.statistics.web;

import java.util.List;
import java.util.Optional;
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
        Stream<Line> counts = COLUMNS.stream().map(this::counts);
        return Stream.concat(
                        counts.limit(2),
                        Stream.concat(
                                Stream.of(shares()), COLUMNS.stream().skip(2).map(this::counts)))
                .toList();
    }

    private Line counts(Column column) {
        long present = reports.getFirst().total().figures().of(column);
        List<Value> values = Stream.concat(
                        Stream.of(count(reports.getFirst(), column, Optional.empty())),
                        reports.stream().skip(1).map(report -> count(report, column, Optional.of(present))))
                .toList();
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
        List<Value> values = Stream.concat(
                        Stream.of(share(present, "")),
                        reports.stream().skip(1).map(Comparison::share).map(then -> share(then, change(present, then))))
                .toList();
        return new Line("ON_TIME_PERCENT", "good", values);
    }

    private Value share(Optional<Double> share, String change) {
        return new Value(share.map(words::percent).orElse("–"), "", change);
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
