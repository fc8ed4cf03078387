package vn.motcua.calendar;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Act;
import vn.motcua.audit.Actor;
import vn.motcua.audit.AuditTrail;
import vn.motcua.calendar.OpenDeadlines.Movement;

/**
 * Keeping the calendar: every change makes a new version, with who, when and why. Appointments that were given stand;
 * giving them anew is an act of its own.
 */
@Component
public class CalendarKeeping {

    private static final String KIND = "calendar";

    private final Calendars calendars;
    private final CalendarTable table;
    private final ObjectProvider<OpenDeadlines> openDeadlines;
    private final AuditTrail trail;
    private final Clock clock;

    CalendarKeeping(
            Calendars calendars,
            CalendarTable table,
            ObjectProvider<OpenDeadlines> openDeadlines,
            AuditTrail trail,
            Clock clock) {
        this.calendars = calendars;
        this.table = table;
        this.openDeadlines = openDeadlines;
        this.trail = trail;
        this.clock = clock;
    }

    /** A version with what it says. */
    public record Present(int version, CalendarContent content) {}

    /** The newest version. */
    public Present present() {
        CalendarVersion version = calendars.present();
        return new Present(version.number(), version.content());
    }

    /** How the newest versions came about, the newest first. */
    public List<VersionMaking> history(int limit) {
        return table.makings(limit);
    }

    /** What would move if deadlines were reckoned by this calendar; changes nothing. */
    public Movement tryOut(CalendarContent proposed, Optional<Integer> agencyId, int limit) {
        return openDeadlines.stream()
                .map(open -> open.movedBy(by(proposed, 0), agencyId, limit))
                .findFirst()
                .orElse(Movement.NONE);
    }

    /**
     * Makes a new version; false when somebody else made one since {@code base}.
     *
     * @param reason told to whoever looks at the history
     */
    @Transactional
    public boolean apply(CalendarContent proposed, int base, String reason, Actor actor) {
        int number = base + 1;
        CalendarContent before = calendars.held(base).content();
        VersionMaking making =
                new VersionMaking(number, clock.instant().truncatedTo(ChronoUnit.MICROS), actor.name(), reason);
        if (!table.add(making, proposed)) {
            return false;
        }
        int days = DayChange.between(before, proposed).size();
        boolean hours = !before.hours().equals(proposed.hours()) || !before.agencies().equals(proposed.agencies());
        trail.record(
                actor,
                Act.CHANGE,
                KIND,
                Integer.toString(number),
                Map.of("reason", reason, "days", Integer.toString(days), "hours", Boolean.toString(hours)));
        calendars.changed();
        return true;
    }

    /** Gives every open dossier whose deadline the present calendar moves a new appointment; returns how many. */
    public int reissue(String reason, Actor actor) {
        Present present = present();
        IntFunction<WorkCalendar> byAgency = by(present.content(), present.version());
        int reissued = openDeadlines.stream()
                .mapToInt(open -> open.reissue(byAgency, Optional.empty(), reason, actor))
                .sum();
        trail.record(
                actor,
                Act.CHANGE,
                "reissue",
                Integer.toString(present.version()),
                Map.of("reason", reason, "dossiers", Integer.toString(reissued)));
        return reissued;
    }

    private static IntFunction<WorkCalendar> by(CalendarContent content, int number) {
        CalendarVersion version = new CalendarVersion(number, content);
        return version::of;
    }
}
