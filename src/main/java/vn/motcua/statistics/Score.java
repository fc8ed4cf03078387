package vn.motcua.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One indicator of a score sheet.
 *
 * @param ratio empty where this system has no data of it, which is not zero
 * @param costs what costs points
 */
public record Score(Indicator indicator, Optional<Ratio> ratio, List<Costs> costs) {

    public Score {
        costs = costs.stream().filter(some -> !some.most().isEmpty()).toList();
    }

    static Score unknown(Indicator indicator) {
        return new Score(indicator, Optional.empty(), List.of());
    }

    static Score of(Indicator indicator, Ratio ratio) {
        return new Score(indicator, Optional.of(ratio), List.of());
    }

    Score with(Costs... reasons) {
        return new Score(indicator, ratio, List.of(reasons));
    }

    /** In percent; empty without data, and where there was nothing to measure. */
    public Optional<BigDecimal> percent() {
        return ratio.flatMap(Ratio::percent);
    }

    /** Points reached; empty where none can be told. */
    public Optional<BigDecimal> points() {
        return ratio.filter(known -> known.whole() > 0)
                .flatMap(known -> indicator.rule().map(rule -> rule.points(known)));
    }

    /** Points that could be reached, of an indicator whose points can be told. */
    public Optional<BigDecimal> possible() {
        return points().flatMap(_ -> indicator.rule()).map(rule -> BigDecimal.valueOf(rule.most()));
    }

    /** Points that are missed. */
    public Optional<BigDecimal> missed() {
        return points().flatMap(reached -> possible().map(all -> all.subtract(reached)));
    }
}
