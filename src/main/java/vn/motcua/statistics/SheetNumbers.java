package vn.motcua.statistics;

import java.time.Duration;

/** Values of cells as the numbers that files hold. */
final class SheetNumbers {

    private static final double MINUTES_OF_A_DAY = Duration.ofDays(1).toMinutes();

    private SheetNumbers() {}

    /** A share with one decimal, rounded down: what is not wholly on time is never 100 %. */
    static double percent(double of100) {
        return Math.floor(of100 * 10) / 10;
    }

    /** A time in days with one decimal. */
    static double days(Duration time) {
        return Math.round(time.toMinutes() / MINUTES_OF_A_DAY * 10) / 10.0;
    }
}
