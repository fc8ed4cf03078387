package vn.motcua.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.counting.LatenessRule;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.PublishedProcedure;
import vn.motcua.procedure.PublishedProcedures;
import vn.motcua.rating.SatisfactionFigures;
import vn.motcua.rating.SatisfactionFigures.Count;
import vn.motcua.server.ForReading;

/**
 * Fills in the score sheet of QĐ 766/QĐ-TTg for a period and some units. Lateness is that of indicator 2.1, which
 * differs from the rules of the reports; both have names and are never mixed.
 */
@Component
public class Scorecards {

    private final Reports reports;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;
    private final PublishedProcedures published;
    private final SatisfactionFigures satisfaction;
    private final TransactionTemplate moment;

    Scorecards(
            Reports reports,
            AgencyRegister agencies,
            ProcedureCatalogue procedures,
            PublishedProcedures published,
            SatisfactionFigures satisfaction,
            @ForReading TransactionTemplate moment) {
        this.reports = reports;
        this.agencies = agencies;
        this.procedures = procedures;
        this.published = published;
        this.satisfaction = satisfaction;
        this.moment = moment;
    }

    /** Of the period, scope and register of a question; the rest of it is not asked. */
    public Scorecard of(ReportQuestion question) {
        ReportQuestion asked = new ReportQuestion(
                question.period().until(agencies.today()),
                question.scope(),
                Optional.empty(),
                Optional.empty(),
                Grouping.UNIT,
                LatenessRule.TERM,
                question.register(),
                false);
        return ScoreReckoning.of(Objects.requireNonNull(moment.execute(_ -> source(asked))));
    }

    private ScoreSource source(ReportQuestion question) {
        Units units = reports.units(question, agencies.today());
        Map<Integer, Figures> byProcedure = byProcedure(reports.report(question.by(Grouping.PROCEDURE)));
        return new ScoreSource(
                question,
                reports.report(question),
                byProcedure,
                names(byProcedure.keySet()),
                catalogue(question.scope(), units),
                dissatisfied(question, units));
    }

    /** Over all levels. */
    private static Map<Integer, Figures> byProcedure(Report report) {
        return report.rows().stream()
                .filter(row -> row.key() instanceof RowKey.OfProcedure)
                .collect(Collectors.toMap(
                        row -> ((RowKey.OfProcedure) row.key()).procedureId(), ReportRow::figures, Figures::plus));
    }

    private Map<Integer, String> names(Collection<Integer> ids) {
        return ids.stream()
                .collect(Collectors.toMap(
                        Function.identity(), id -> procedures.byId(id).name()));
    }

    private List<PublishedProcedure> catalogue(Scope scope, Units units) {
        List<Agency> asked = units.valid(scope);
        return published.everyone().stream()
                .filter(PublishedProcedure::inForce)
                .filter(one -> scope instanceof Scope.Province
                        || asked.stream().anyMatch(agency -> one.procedure().isUsedBy(agency, agencies)))
                .toList();
    }

    private Map<Agency, Long> dissatisfied(ReportQuestion question, Units units) {
        Set<Integer> within = units.agencies(question.scope());
        return satisfaction.between(question.period().from(), question.period().to()).stream()
                .filter(count -> count.dissatisfied() > 0 && within.contains(count.agencyId()))
                .collect(Collectors.groupingBy(
                        count -> units.unitOf(count.agencyId()), Collectors.summingLong(Count::dissatisfied)));
    }
}
