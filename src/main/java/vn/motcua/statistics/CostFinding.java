package vn.motcua.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import vn.motcua.counting.Column;
import vn.motcua.procedure.PublishedProcedure;
import vn.motcua.statistics.Cost.Detail;
import vn.motcua.statistics.CostLink.Dossiers;
import vn.motcua.statistics.CostLink.OfProcedure;
import vn.motcua.statistics.CostLink.OfRatings;
import vn.motcua.statistics.CostLink.OfReport;
import vn.motcua.statistics.Costs.Way;

/** Finds the units and procedures that cost an indicator its points, those that cost most first. Pure. */
final class CostFinding {

    private static final Comparator<Cost> BY_NUMBER =
            Comparator.comparingLong(Cost::number).reversed().thenComparing(Cost::label);
    private static final double MINUTES_A_DAY = Duration.ofDays(1).toMinutes();

    /** A procedure with its figures and what it takes, in days of the clock. */
    private record Timed(PublishedProcedure procedure, Figures figures, BigDecimal mean, BigDecimal term) {

        boolean isSlow() {
            return mean.compareTo(term) > 0;
        }

        double excess() {
            return mean.subtract(term).doubleValue() * figures.of(Column.SOLVED);
        }
    }

    private final ScoreSource source;

    CostFinding(ScoreSource source) {
        this.source = source;
    }

    /** Units by the dossiers they have in a column, which together are all that miss points. */
    Costs units(Score score, Way way, Column column) {
        return units(score, way, column, source.total().of(column));
    }

    /** @param whole what the missed points are shared among; nothing is said where there is one unit */
    Costs units(Score score, Way way, Column column, long whole) {
        List<ReportRow> rows = source.units();
        List<Cost> found = rows.size() < 2
                ? List.of()
                : rows.stream()
                        .filter(row -> row.figures().of(column) > 0)
                        .map(row -> Cost.of(
                                row.label(),
                                row.figures().of(column),
                                new Dossiers(source.question(), row.key(), column)))
                        .sorted(BY_NUMBER)
                        .toList();
        return Costs.of(way, found, score.missed(), Cost::number, whole);
    }

    /** Procedures, closed ones too, by the dossiers they have in a column. */
    Costs procedures(Score score, Way way, Column column) {
        List<Cost> found = source.byProcedure().entrySet().stream()
                .filter(entry -> entry.getValue().of(column) > 0)
                .map(entry -> Cost.of(
                        source.name(entry.getKey()),
                        entry.getValue().of(column),
                        new Dossiers(source.of(entry.getKey()), new RowKey.Total(), column)))
                .sorted(BY_NUMBER)
                .toList();
        return Costs.of(way, found, score.missed(), Cost::number, source.total().of(column));
    }

    Costs dissatisfied(Score score, long whole) {
        List<Cost> found = source.dissatisfied().entrySet().stream()
                .map(entry -> Cost.of(
                        entry.getKey().name(),
                        entry.getValue(),
                        new OfRatings(entry.getKey().code())))
                .sorted(BY_NUMBER)
                .toList();
        return Costs.of(Way.UNIT_DISSATISFIED, found, score.missed(), Cost::number, whole);
    }

    Costs incomplete(Score score) {
        Comparator<PublishedProcedure> mostUsed =
                Comparator.comparingLong((PublishedProcedure procedure) -> -news(procedure));
        List<Cost> found = inOrder(procedure -> !procedure.isComplete(), mostUsed)
                .map(procedure -> Cost.of(
                                name(procedure),
                                procedure.missing().size(),
                                new OfProcedure(procedure.procedure().code()))
                        .with(new Detail.Missing(procedure.missing())))
                .toList();
        return Costs.of(Way.PROCEDURE_INCOMPLETE, found, score.missed(), _ -> 1, found.size());
    }

    Costs notOnline(Score score) {
        return services(score, Way.PROCEDURE_NOT_ONLINE, procedure -> !procedure.isOnline(), this::news);
    }

    Costs unusedOnline(Score score) {
        return services(
                score,
                Way.PROCEDURE_UNUSED_ONLINE,
                procedure -> procedure.isOnline() && source.of(procedure).of(Column.ONLINE) == 0,
                this::news);
    }

    /** Mean times beside terms; procedures that go beyond are listed by all the time they take too long. */
    Score meanTime() {
        List<Timed> timed = source.catalogue().stream().flatMap(this::timed).toList();
        List<Cost> slow = timed.stream()
                .filter(Timed::isSlow)
                .sorted(Comparator.comparingDouble(Timed::excess).reversed())
                .map(one -> Cost.of(
                                name(one.procedure()),
                                one.figures().of(Column.SOLVED),
                                new OfReport(
                                        source.of(one.procedure().procedure().id())))
                        .with(new Detail.Slow(one.mean(), one.term())))
                .toList();
        Score score = Score.of(Indicator.MEAN_TIME, new Ratio(timed.size() - slow.size(), timed.size()));
        return score.with(Costs.of(Way.PROCEDURE_SLOW, slow, score.missed(), _ -> 1, slow.size()));
    }

    private Costs services(
            Score score, Way way, Predicate<PublishedProcedure> costing, ToLongFunction<PublishedProcedure> number) {
        Comparator<PublishedProcedure> most = Comparator.comparingLong(procedure -> -number.applyAsLong(procedure));
        List<Cost> found = inOrder(costing, most)
                .map(procedure -> Cost.of(name(procedure), number.applyAsLong(procedure), opens(procedure)))
                .toList();
        return Costs.of(way, found, score.missed(), _ -> 1, found.size());
    }

    private Stream<PublishedProcedure> inOrder(
            Predicate<PublishedProcedure> costing, Comparator<PublishedProcedure> most) {
        return source.catalogue().stream().filter(costing).sorted(most.thenComparing(CostFinding::name));
    }

    /** Its new dossiers or, without any, itself. */
    private CostLink opens(PublishedProcedure procedure) {
        return news(procedure) == 0
                ? new OfProcedure(procedure.procedure().code())
                : new Dossiers(source.of(procedure.procedure().id()), new RowKey.Total(), Column.NEW);
    }

    private long news(PublishedProcedure procedure) {
        return source.of(procedure).of(Column.NEW);
    }

    private Stream<Timed> timed(PublishedProcedure procedure) {
        Figures figures = source.of(procedure);
        return figures.meanHandled().stream()
                .flatMap(mean -> procedure.procedure().term().stream()
                        .map(term -> new Timed(procedure, figures, days(mean), days(TermSpan.of(term)))));
    }

    private static String name(PublishedProcedure procedure) {
        return procedure.procedure().name();
    }

    private static BigDecimal days(Duration time) {
        return BigDecimal.valueOf(time.toMinutes() / MINUTES_A_DAY).setScale(1, RoundingMode.HALF_UP);
    }
}
