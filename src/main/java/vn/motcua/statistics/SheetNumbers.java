package vn.motcua.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Values of cells as the numbers that files hold. */
final class SheetNumbers {

    private static final double MINUTES_OF_A_DAY = Duration.ofDays(1).toMinutes();

    private SheetNumbers() {}

    /** A share with one decimal, rounded down: what is not wholly on time is never 100 %. */
    static double percent(double of100) {
        return rounded(of100).doubleValue();
    }

    /** The same as a part of one, which spreadsheets show as a percentage. */
    static BigDecimal share(double of100) {
        return rounded(of100).movePointLeft(2);
    }

    private static BigDecimal rounded(double of100) {
        return BigDecimal.valueOf(of100).setScale(1, RoundingMode.FLOOR);
    }

    /** A time in days with one decimal. */
    static double days(Duration time) {
        return Math.round(time.toMinutes() / MINUTES_OF_A_DAY * 10) / 10.0;
    }
}
