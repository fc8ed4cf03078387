package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Days to change in the calendar.
 *
 * @param days that are to be special, instead of what they were
 * @param removed that are to be ordinary
 * @param wholeYears whether every other special day of a year that {@code days} touch is to be ordinary as well
 */
public record CalendarChange(List<SpecialDay> days, List<LocalDate> removed, boolean wholeYears) {

    public CalendarChange {
        days = List.copyOf(days);
        removed = List.copyOf(removed);
    }

    /** The calendar as it would be. */
    public CalendarContent appliedTo(CalendarContent content) {
        Set<Integer> years = days.stream().map(day -> day.date().getYear()).collect(Collectors.toSet());
        TreeMap<LocalDate, SpecialDay> all = new TreeMap<>();
        content.days().stream()
                .filter(day -> !wholeYears || !years.contains(day.date().getYear()))
                .forEach(day -> all.put(day.date(), day));
        days.forEach(day -> all.put(day.date(), day));
        removed.forEach(all::remove);
        return new CalendarContent(List.copyOf(all.values()), content.hours(), content.agencies());
    }
}
