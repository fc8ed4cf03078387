package vn.motcua.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a version of the calendar says.
 *
 * @param days by date, one each
 * @param hours of agencies that have none of their own
 * @param agencies hours of agencies, by their keys
 */
public record CalendarContent(List<SpecialDay> days, WeekHours hours, Map<Integer, WeekHours> agencies) {

    public CalendarContent {
        days = days.stream().sorted(Comparator.comparing(SpecialDay::date)).toList();
        agencies = Map.copyOf(agencies);
    }

    /** The hours that an agency works. */
    public WeekHours hoursOf(int agencyId) {
        return agencies.getOrDefault(agencyId, hours);
    }

    /** As one agency works under it; {@code version} is 0 for what is only proposed. */
    public WorkCalendar of(int agencyId, int version) {
        return WorkCalendar.of(version, hoursOf(agencyId), days);
    }
}
