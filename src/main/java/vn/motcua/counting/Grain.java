package vn.motcua.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How coarsely figures are kept, so that a long time is read as a few years, months and days. */
enum Grain {
    DAY(0),
    MONTH(1),
    YEAR(2);

    private final int number;

    Grain(int number) {
        this.number = number;
    }

    /** As the tables call it. */
    int number() {
        return number;
    }

    /** Units of one grain, one after another: from the first day of one to the first day of another, both included. */
    record Run(Grain grain, LocalDate first, LocalDate last) {}

    /** First day of the unit in which {@code day} lies. */
    LocalDate begin(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private LocalDate next(LocalDate begin) {
        return switch (this) {
            case DAY -> begin.plusDays(1);
            case MONTH -> begin.plusMonths(1);
            case YEAR -> begin.plusYears(1);
        };
    }

    /** The days from {@code first} to before {@code end} in as few runs as possible. */
    static List<Run> runs(LocalDate first, LocalDate end) {
        List<Run> runs = new ArrayList<>();
        LocalDate day = first;
        while (day.isBefore(end)) {
            Grain grain = coarsest(day, end);
            LocalDate last = day;
            LocalDate next = grain.next(day);
            while (next.isBefore(end) && coarsest(next, end) == grain) {
                last = next;
                next = grain.next(next);
            }
            runs.add(new Run(grain, day, last));
            day = next;
        }
        return runs;
    }

    private static Grain coarsest(LocalDate day, LocalDate end) {
        if (fits(YEAR, day, end)) {
            return YEAR;
        }
        return fits(MONTH, day, end) ? MONTH : DAY;
    }

    private static boolean fits(Grain grain, LocalDate day, LocalDate end) {
        return grain.begin(day).equals(day) && !grain.next(day).isAfter(end);
    }
}
