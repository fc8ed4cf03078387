package vn.motcua.calendar;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** The same with other hours of one agency, or of all that have none of their own. */
    public CalendarContent with(Optional<Integer> agencyId, WeekHours other) {
        if (agencyId.isEmpty()) {
            return new CalendarContent(days, other, agencies);
        }
        Map<Integer, WeekHours> all = new HashMap<>(agencies);
        all.put(agencyId.get(), other);
        return new CalendarContent(days, hours, all);
    }

    /** The same, with an agency that works when those work that have no hours of their own. */
    public CalendarContent withoutHoursOf(int agencyId) {
        Map<Integer, WeekHours> others = new HashMap<>(agencies);
        others.remove(agencyId);
        return new CalendarContent(days, hours, others);
    }
}
