package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * When one agency works, as one version of the calendar has it; never changes. Days and times are those of
 * Asia/Ho_Chi_Minh. A half day is a working day that opens late or closes early.
 */
public final class WorkCalendar {

    private final int version;
    private final WeekHours hours;
    private final Map<LocalDate, SpecialDay> special;

    private WorkCalendar(int version, WeekHours hours, Map<LocalDate, SpecialDay> special) {
        this.version = version;
        this.hours = hours;
        this.special = special;
    }

    /** A calendar of these days; of two for one date the later in {@code days} counts. */
    public static WorkCalendar of(int version, WeekHours hours, Collection<SpecialDay> days) {
        return new WorkCalendar(
                version,
                hours,
                days.stream().collect(Collectors.toUnmodifiableMap(SpecialDay::date, day -> day, (_, later) -> later)));
    }

    /** Number of the version, from 1; 0 for one that is only proposed. */
    public int version() {
        return version;
    }

    public WeekHours hours() {
        return hours;
    }

    /** The same, with {@code day} instead of what it had on that date, as a proposal. */
    public WorkCalendar with(SpecialDay day) {
        Map<LocalDate, SpecialDay> days = new HashMap<>(special);
        days.put(day.date(), day);
        return new WorkCalendar(0, hours, Map.copyOf(days));
    }

    /** What is special about a date. */
    public Optional<SpecialDay> special(LocalDate day) {
        return Optional.ofNullable(special.get(day));
    }

    /** When it works on a date, in order; empty on a day off. */
    public List<Session> sessions(LocalDate day) {
        SpecialDay found = special.get(day);
        if (found == null) {
            return hours.on(day.getDayOfWeek());
        }
        return switch (found.kind()) {
            case HOLIDAY, COMPENSATION, SWAPPED_OFF -> List.of();
            case MADE_UP -> whole(day);
            case MORNING -> whole(day).stream().filter(Session::isMorning).toList();
            case AFTERNOON ->
                whole(day).stream().filter(session -> !session.isMorning()).toList();
        };
    }

    private List<Session> whole(LocalDate day) {
        List<Session> usual = hours.on(day.getDayOfWeek());
        return usual.isEmpty() ? hours.ordinary() : usual;
    }

    /** Whether it works on a date, be it half of it. */
    public boolean isWorking(LocalDate day) {
        return !sessions(day).isEmpty();
    }

    /** {@code day} if it is a working day, else the first one after it. */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate found = day;
        while (!isWorking(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** How many working days there are from {@code first} until the day before {@code end}. */
    public int workingDays(LocalDate first, LocalDate end) {
        return (int) first.datesUntil(first.isAfter(end) ? first : end)
                .filter(this::isWorking)
                .count();
    }

    /** When a working day begins. */
    public LocalDateTime opening(LocalDate workingDay) {
        return workingDay.atTime(sessions(workingDay).getFirst().opens());
    }

    /** When a working day ends. */
    public LocalDateTime closing(LocalDate workingDay) {
        return workingDay.atTime(sessions(workingDay).getLast().closes());
    }

    /** {@code moment} if it works at it or has just closed for a break, else its next opening. */
    public LocalDateTime openFrom(LocalDateTime moment) {
        for (Session session : sessions(moment.toLocalDate())) {
            if (!moment.toLocalTime().isAfter(session.closes())) {
                return moment.toLocalTime().isBefore(session.opens())
                        ? moment.toLocalDate().atTime(session.opens())
                        : moment;
            }
        }
        return opening(workingDayFrom(moment.toLocalDate().plusDays(1)));
    }
}
