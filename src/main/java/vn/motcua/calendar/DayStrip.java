package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days from a reception to the deadline, one square each: the deadline ribbon.
 *
 * @param days in order, without a gap
 */
public record DayStrip(List<Day> days) {

    /**
     * One day.
     *
     * @param number which day of the term it is, from 1; empty when it is not counted
     * @param name of a special day; empty otherwise
     * @param provisional whether what is special about it is not announced yet
     */
    public record Day(
            LocalDate date,
            Kind kind,
            Optional<Integer> number,
            String name,
            boolean provisional,
            boolean today,
            boolean due) {}

    /** What a day is to the term. */
    public enum Kind {
        /** The event that starts the count: the reception, or the supplement that restarts it. */
        START,
        COUNTED,
        /** Counted, and worked to make up for another. */
        MADE_UP,
        /** Counted, and worked for half of it. */
        HALF,
        OFF,
        /** The term stood still. */
        PAUSED,
        /** After the term, until the new appointment given with an apology. */
        EXTENDED
    }

    public DayStrip {
        days = List.copyOf(days);
    }

    /** @param calendar the version that the derivation names */
    public static DayStrip of(Derivation derivation, WorkCalendar calendar, LocalDate today) {
        return new StripDrawing(derivation, calendar, today).draw();
    }

    /** Rows of seven from Monday to Sunday; empty squares before the first day and after the last. */
    public List<List<Optional<Day>>> weeks() {
        List<List<Optional<Day>>> weeks = new ArrayList<>();
        LocalDate first = days.getFirst().date();
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate week = monday; !week.isAfter(days.getLast().date()); week = week.plusWeeks(1)) {
            weeks.add(week.datesUntil(week.plusWeeks(1)).map(this::on).toList());
        }
        return List.copyOf(weeks);
    }

    /** The square of a date, if it is among them. */
    public Optional<Day> on(LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst();
    }
}
