package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Days off in a row that have one reason.
 *
 * @param from the first
 * @param to the last
 * @param name why; empty for days that are off every week
 * @param provisional whether it is expected and not announced yet
 */
public record Off(LocalDate from, LocalDate to, String name, boolean provisional) {

    /** Whether it is off every week. */
    public boolean isWeekly() {
        return name.isEmpty();
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The days off from {@code first} until the day before {@code end}. */
    static List<Off> between(LocalDate first, LocalDate end, WorkCalendar calendar) {
        List<Off> found = new ArrayList<>();
        for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
            if (!calendar.isWorking(day)) {
                add(found, of(day, calendar));
            }
        }
        return List.copyOf(found);
    }

    private static void add(List<Off> found, Off day) {
        if (!found.isEmpty() && found.getLast().isFollowedBy(day)) {
            Off last = found.removeLast();
            found.add(new Off(last.from, day.to, day.name, day.provisional));
        } else {
            found.add(day);
        }
    }

    private static Off of(LocalDate day, WorkCalendar calendar) {
        return calendar.special(day)
                .map(special -> new Off(day, day, special.name(), special.provisional()))
                .orElseGet(() -> new Off(day, day, "", false));
    }

    private boolean isFollowedBy(Off next) {
        return to.plusDays(1).equals(next.from) && name.equals(next.name) && provisional == next.provisional;
    }
}
