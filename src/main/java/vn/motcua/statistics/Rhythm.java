package vn.motcua.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often a report is mailed, each time of what has just ended. */
public enum Rhythm {
    /** On Mondays. */
    WEEKLY("tuan"),
    /** On the first of each month. */
    MONTHLY("thang"),
    /** On the first of January, April, July and October. */
    QUARTERLY("quy");

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final String word;

    Rhythm(String word) {
        this.word = word;
    }

    /** The one that a form names. */
    public static Optional<Rhythm> of(String word) {
        return Arrays.stream(values())
                .filter(rhythm -> rhythm.word.equals(word))
                .findFirst();
    }

    static Rhythm ofColumn(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    /** In forms. */
    public String word() {
        return word;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first day after {@code day} on which it is mailed. */
    LocalDate next(LocalDate day) {
        return switch (this) {
            case WEEKLY -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case MONTHLY -> day.with(TemporalAdjusters.firstDayOfNextMonth());
            case QUARTERLY -> quarter(day).plusMonths(MONTHS_OF_A_QUARTER);
        };
    }

    /** What has ended when it is mailed on {@code day}. */
    Period ended(LocalDate day) {
        LocalDate last = day.minusDays(1);
        return switch (this) {
            case WEEKLY -> new Period(day.minusWeeks(1), last);
            case MONTHLY -> new Period(day.minusMonths(1), last);
            case QUARTERLY -> new Period(day.minusMonths(MONTHS_OF_A_QUARTER), last);
        };
    }

    private static LocalDate quarter(LocalDate day) {
        int month = (day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER * MONTHS_OF_A_QUARTER + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }
}
