package vn.motcua.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.motcua.procedure.PublishedProcedure.Part;

/**
 * A unit or a procedure that costs points.
 *
 * @param number dossiers, or parts that are missing
 * @param points its share of the points that the indicator misses; empty where the indicator gives none
 */
public record Cost(String label, long number, Optional<BigDecimal> points, Optional<Detail> detail, CostLink opens) {

    /** What there is to know beside a number. */
    public sealed interface Detail {

        /** Parts that a procedure does not tell. */
        record Missing(Set<Part> parts) implements Detail {}

        /** How long it took and how long it may take, both in days of the clock. */
        record Slow(BigDecimal meanDays, BigDecimal termDays) implements Detail {}
    }

    static Cost of(String label, long number, CostLink opens) {
        return new Cost(label, number, Optional.empty(), Optional.empty(), opens);
    }

    Cost with(Detail more) {
        return new Cost(label, number, points, Optional.of(more), opens);
    }

    Cost worth(Optional<BigDecimal> share) {
        return new Cost(label, number, share, detail, opens);
    }
}
