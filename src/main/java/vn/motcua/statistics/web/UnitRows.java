package vn.motcua.statistics.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.counting.AgencyLevel;
import vn.motcua.counting.Column;
import vn.motcua.statistics.Grouping;
import vn.motcua.statistics.HeldReports;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.ReportRow;
import vn.motcua.statistics.RowKey;
import vn.motcua.statistics.Scope;

/** The units of a report one by one, communes too, to be put in an order. */
@Component
class UnitRows {

    private final HeldReports reports;

    UnitRows(HeldReports reports) {
        this.reports = reports;
    }

    List<ReportRow> of(ReportQuestion question) {
        Stream<ReportQuestion> parts = question.scope() instanceof Scope.Province
                ? Stream.of(AgencyLevel.values()).map(level -> question.in(new Scope.Level(level)))
                : Stream.of(question);
        return parts.map(part -> reports.report(part.by(Grouping.UNIT)))
                .flatMap(report -> report.rows().stream())
                .filter(row -> row.key() instanceof RowKey.OfUnit)
                .toList();
    }

    /** Those with most overdue ones first; the others are left out. */
    static List<ReportRow> overdue(List<ReportRow> rows) {
        return rows.stream()
                .filter(row -> row.figures().of(Column.OVERDUE) > 0)
                .sorted(Comparator.comparingLong(
                                (ReportRow row) -> row.figures().of(Column.OVERDUE))
                        .reversed())
                .toList();
    }

    /** The best share on time first, of those that finished enough; who finished more goes before an equal. */
    static List<ReportRow> league(List<ReportRow> rows, long least) {
        return rows.stream()
                .filter(row -> row.figures().of(Column.FINISHED) >= Math.max(1, least))
                .sorted(Comparator.comparingDouble(
                                (ReportRow row) -> row.figures().onTimePercent().orElse(0.0))
                        .thenComparingLong(row -> row.figures().of(Column.FINISHED))
                        .reversed())
                .toList();
    }
}
