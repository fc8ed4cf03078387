package vn.motcua.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;

/** The calendar that comes with the program, and moments in it. */
final class Shipped {

    static final WorkCalendar CALENDAR = WorkCalendar.of(1, WeekHours.OFFICE_HOURS, file().days());

    private Shipped() {}

    static CalendarFile file() {
        try {
            return CalendarFile.read(
                    new ClassPathResource("calendar/holidays.csv").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code 2026-04-28T09:00}, as clocks of the province show it. */
    static Instant at(String moment) {
        return Moments.instant(LocalDateTime.parse(moment));
    }

    static Term days(int amount) {
        return new Term(amount, TermUnit.WORKING_DAY);
    }

    static Term calendarDays(int amount) {
        return new Term(amount, TermUnit.CALENDAR_DAY);
    }

    static Term hours(int amount) {
        return new Term(amount, TermUnit.HOUR);
    }

    static Term sameDay() {
        return new Term(0, TermUnit.SAME_DAY, Optional.of(LocalTime.of(15, 0)));
    }

    /** The deadline as clocks of the province show it; its explanation is followed on the way. */
    static LocalDateTime due(DeadlineQuestion question) {
        Deadline deadline = Deadlines.reckon(question, CALENDAR);
        if (!deadline.derivation().replay().equals(deadline.dueAt())) {
            throw new AssertionError(
                    "The explanation leads to " + deadline.derivation().replay());
        }
        return Moments.local(deadline.dueAt());
    }
}
