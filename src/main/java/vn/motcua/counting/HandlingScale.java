package vn.motcua.counting;

import java.time.Duration;

/**
 * Steps in which handling times are counted, so that medians are read without the dossiers: hours up to three days,
 * days up to sixty, then weeks up to three years, which stand for everything longer too.
 */
public final class HandlingScale {

    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;
    private static final long WEEK = 7 * DAY;
    private static final int HOURS = 72;
    private static final int DAYS = 57;
    private static final int WEEKS = 148;
    private static final long DAYS_FROM = HOURS * HOUR;
    private static final long WEEKS_FROM = DAYS_FROM + DAYS * DAY;

    private HandlingScale() {}

    /** The step, from 0, in which a time of so many minutes lies: the one it does not go beyond. */
    static int step(long minutes) {
        if (minutes <= DAYS_FROM) {
            return (int) Math.max(0, above(minutes, HOUR) - 1);
        }
        if (minutes <= WEEKS_FROM) {
            return (int) (HOURS + above(minutes - DAYS_FROM, DAY) - 1);
        }
        return (int) (HOURS + DAYS + Math.min(WEEKS, above(minutes - WEEKS_FROM, WEEK)) - 1);
    }

    /** The longest time that lies in a step. */
    public static Duration longest(int step) {
        if (step < HOURS) {
            return Duration.ofMinutes((step + 1) * HOUR);
        }
        if (step < HOURS + DAYS) {
            return Duration.ofMinutes(DAYS_FROM + (step - HOURS + 1) * DAY);
        }
        return Duration.ofMinutes(WEEKS_FROM + (step - HOURS - DAYS + 1) * WEEK);
    }

    private static long above(long minutes, long unit) {
        return Math.ceilDiv(minutes, unit);
    }
}
