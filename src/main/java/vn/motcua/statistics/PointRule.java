package vn.motcua.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How the points of an indicator follow from its percentage: in proportion up to the percentage that is full marks.
 *
 * @param most full marks
 * @param fullAt the percentage that is enough for them
 */
public record PointRule(int most, int fullAt) {

    private static final int DECIMALS = 2;

    /** With two decimals; the whole of {@code ratio} must not be empty. */
    BigDecimal points(Ratio ratio) {
        BigDecimal proportional = BigDecimal.valueOf(most)
                .multiply(BigDecimal.valueOf(100L * ratio.part()))
                .divide(BigDecimal.valueOf(ratio.whole() * fullAt), DECIMALS, RoundingMode.HALF_UP);
        return proportional.min(BigDecimal.valueOf(most)).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
