package vn.motcua.calendar;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A version of the calendar as it is held in memory, with the view of each agency that was asked for. */
final class CalendarVersion {

    private final int number;
    private final CalendarContent content;
    private final Map<WeekHours, WorkCalendar> views = new ConcurrentHashMap<>();

    CalendarVersion(int number, CalendarContent content) {
        this.number = number;
        this.content = content;
    }

    int number() {
        return number;
    }

    CalendarContent content() {
        return content;
    }

    WorkCalendar of(int agencyId) {
        return views.computeIfAbsent(
                content.hoursOf(agencyId), hours -> WorkCalendar.of(number, hours, content.days()));
    }
}
