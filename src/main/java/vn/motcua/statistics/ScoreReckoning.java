package vn.motcua.statistics;

import java.util.Arrays;
import java.util.List;
import vn.motcua.counting.Column;
import vn.motcua.procedure.PublishedProcedure;
import vn.motcua.statistics.Costs.Way;

/** Makes the score sheet out of what was counted. Pure. */
final class ScoreReckoning {

    private final ScoreSource source;
    private final CostFinding costs;

    private ScoreReckoning(ScoreSource source) {
        this.source = source;
        this.costs = new CostFinding(source);
    }

    static Scorecard of(ScoreSource source) {
        ScoreReckoning reckoning = new ScoreReckoning(source);
        List<Score> scores =
                Arrays.stream(Indicator.values()).map(reckoning::score).toList();
        return new Scorecard(source.byUnit().question(), source.byUnit().asOf(), source.total(), scores);
    }

    private Score score(Indicator indicator) {
        return switch (indicator) {
            case COMPLETE -> complete();
            case IN_TIME -> inTime();
            case MEAN_TIME -> costs.meanTime();
            case OFFERED_ONLINE -> offeredOnline();
            case USED_ONLINE -> usedOnline();
            case SENT_ONLINE -> sentOnline();
            case SATISFIED -> satisfied();
            case ANNOUNCED_IN_TIME,
                    PUBLISHED_IN_TIME,
                    SYNCHRONISED,
                    PAYABLE_ONLINE,
                    PAID_ONLINE,
                    ELECTRONIC_RESULTS,
                    DIGITISED,
                    REUSED,
                    SHARED,
                    POPULATION_DATA,
                    PETITIONS_BY_KIND,
                    PETITIONS_IN_TIME,
                    PETITIONS_SATISFIED -> Score.unknown(indicator);
        };
    }

    private Score complete() {
        List<PublishedProcedure> all = source.catalogue();
        Score score = Score.of(
                Indicator.COMPLETE,
                new Ratio(all.stream().filter(PublishedProcedure::isComplete).count(), all.size()));
        return score.with(costs.incomplete(score));
    }

    private Score inTime() {
        long all = source.total().of(Column.RECEIVED);
        Score score = Score.of(Indicator.IN_TIME, new Ratio(all - late(all), all));
        return score.with(
                costs.units(score, Way.UNIT_LATE, Column.NATIONAL_LATE),
                costs.procedures(score, Way.PROCEDURE_LATE, Column.NATIONAL_LATE));
    }

    private Score offeredOnline() {
        List<PublishedProcedure> all = source.catalogue();
        Score score = Score.of(
                Indicator.OFFERED_ONLINE,
                new Ratio(all.stream().filter(PublishedProcedure::isOnline).count(), all.size()));
        return score.with(costs.notOnline(score));
    }

    private Score usedOnline() {
        List<PublishedProcedure> online =
                source.catalogue().stream().filter(PublishedProcedure::isOnline).toList();
        long used = online.stream()
                .filter(procedure -> source.of(procedure).of(Column.ONLINE) > 0)
                .count();
        Score score = Score.of(Indicator.USED_ONLINE, new Ratio(used, online.size()));
        return score.with(costs.unusedOnline(score));
    }

    private Score sentOnline() {
        Figures total = source.total();
        Score score = Score.of(Indicator.SENT_ONLINE, new Ratio(total.of(Column.ONLINE), total.of(Column.NEW)));
        return score.with(
                costs.units(score, Way.UNIT_NOT_SENT_ONLINE, Column.DIRECT),
                costs.procedures(score, Way.PROCEDURE_NOT_SENT_ONLINE, Column.DIRECT));
    }

    /** A dossier that is late and disliked is taken off twice, as the formula has it. */
    private Score satisfied() {
        long all = source.total().of(Column.RECEIVED);
        long unhappy = source.dissatisfied().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        long off = late(all) + unhappy;
        Score score = Score.of(Indicator.SATISFIED, new Ratio(Math.max(0, all - off), all));
        return score.with(costs.units(score, Way.UNIT_LATE, Column.NATIONAL_LATE, off), costs.dissatisfied(score, off));
    }

    private long late(long all) {
        return Math.min(all, source.total().of(Column.NATIONAL_LATE));
    }
}
