package vn.motcua.statistics;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.counting.Column;
import vn.motcua.procedure.ProcedureContent.Level2022;
import vn.motcua.procedure.PublishedProcedure;
import vn.motcua.procedure.PublishedProcedures;
import vn.motcua.server.ForReading;
import vn.motcua.statistics.Form07a.OnlineService;

/** Makes reports in the columns of form 07a/BTP. */
@Component
public class Forms07a {

    private final Reports reports;
    private final Tallies tallies;
    private final PublishedProcedures published;
    private final TransactionTemplate moment;

    Forms07a(Reports reports, Tallies tallies, PublishedProcedures published, @ForReading TransactionTemplate moment) {
        this.reports = reports;
        this.tallies = tallies;
        this.published = published;
        this.moment = moment;
    }

    /** By units, whatever the question groups by. */
    public Form07a of(ReportQuestion question) {
        return Objects.requireNonNull(moment.execute(_ -> form(question.by(Grouping.UNIT))));
    }

    private Form07a form(ReportQuestion question) {
        Report report = reports.report(question);
        Units units = reports.units(report.question(), report.today());
        Map<Integer, OnlineService> services = published.everyone().stream()
                .collect(Collectors.toMap(one -> one.procedure().id(), Forms07a::service));
        List<Tally> online = tallies.byAgencyAndProcedure(report.question(), units, report.asOf()).stream()
                .filter(tally -> tally.figures().of(Column.ONLINE) > 0)
                .toList();
        return new Form07a(
                report,
                report.rows().stream()
                        .map(row -> row(row, online, services, units))
                        .toList(),
                row(report.total(), online, services, units));
    }

    private static Form07a.Row row(
            ReportRow row, List<Tally> online, Map<Integer, OnlineService> services, Units units) {
        Predicate<Tally> within = within(row.key(), units);
        return new Form07a.Row(
                row,
                online.stream()
                        .filter(within)
                        .collect(Collectors.groupingBy(
                                tally -> services.getOrDefault(tally.procedureId(), OnlineService.UNSAID),
                                Collectors.summingLong(tally -> tally.figures().of(Column.ONLINE)))));
    }

    private static Predicate<Tally> within(RowKey key, Units units) {
        return switch (key) {
            case RowKey.Total() -> _ -> true;
            case RowKey.OfLevel(var level) -> tally -> tally.level() == level;
            case RowKey.OfUnit(int id) -> tally -> tally.unitId() == id;
            case RowKey.OfBelow(int id) ->
                tally -> units.superiorOf(units.unitOf(tally.unitId()))
                        .filter(above -> above.id() == id)
                        .isPresent();
            case RowKey.OfSector _, RowKey.OfProcedure _, RowKey.OfMonth _ -> _ -> false;
        };
    }

    private static OnlineService service(PublishedProcedure procedure) {
        return procedure
                .service()
                .level2022()
                .filter(level -> level != Level2022.INFORMATION)
                .map(level -> level == Level2022.WHOLE ? OnlineService.WHOLE : OnlineService.PARTIAL)
                .orElse(OnlineService.UNSAID);
    }
}
