package vn.motcua.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Units or procedures that cost points in one way.
 *
 * @param most those that cost most, in order
 * @param further how many more there are
 */
public record Costs(Way way, List<Cost> most, int further) {

    private static final int SHOWN = 5;

    /** In which way. */
    public enum Way {
        UNIT_LATE,
        PROCEDURE_LATE,
        PROCEDURE_INCOMPLETE,
        PROCEDURE_SLOW,
        PROCEDURE_NOT_ONLINE,
        PROCEDURE_UNUSED_ONLINE,
        UNIT_NOT_SENT_ONLINE,
        PROCEDURE_NOT_SENT_ONLINE,
        UNIT_DISSATISFIED
    }

    public Costs {
        most = List.copyOf(most);
    }

    /**
     * @param sorted all of them
     * @param missed points that the indicator misses
     * @param weight by which those points are shared out
     * @param whole the sum of all that miss points
     */
    static Costs of(Way way, List<Cost> sorted, Optional<BigDecimal> missed, ToLongFunction<Cost> weight, long whole) {
        return new Costs(
                way,
                sorted.stream()
                        .limit(SHOWN)
                        .map(cost ->
                                cost.worth(missed.map(points -> new Ratio(weight.applyAsLong(cost), whole).of(points))))
                        .toList(),
                Math.max(0, sorted.size() - SHOWN));
    }
}
