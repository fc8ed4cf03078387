package vn.motcua.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A part of a whole, exact. */
public record Ratio(long part, long whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    public Ratio {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("%d of %d".formatted(part, whole));
        }
    }

    /** In percent with two decimals; empty where there is nothing to have a part of. */
    public Optional<BigDecimal> percent() {
        return whole == 0 ? Optional.empty() : Optional.of(of(HUNDRED));
    }

    /** What is not in the part. */
    public long rest() {
        return whole - part;
    }

    /** This share of an amount, with two decimals; the whole must not be empty. */
    BigDecimal of(BigDecimal amount) {
        return amount.multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
