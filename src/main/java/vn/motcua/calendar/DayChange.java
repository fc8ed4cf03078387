package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A date on which two calendars differ; empty on the side where it is an ordinary day. */
public record DayChange(LocalDate date, Optional<SpecialDay> before, Optional<SpecialDay> after) {

    /** Every date on which they differ, in order. */
    public static List<DayChange> between(CalendarContent before, CalendarContent after) {
        Map<LocalDate, SpecialDay> old = byDate(before);
        Map<LocalDate, SpecialDay> anew = byDate(after);
        TreeSet<LocalDate> dates = new TreeSet<>(old.keySet());
        dates.addAll(anew.keySet());
        return dates.stream()
                .map(date -> new DayChange(
                        date, Optional.ofNullable(old.get(date)), Optional.ofNullable(anew.get(date))))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Map<LocalDate, SpecialDay> byDate(CalendarContent content) {
        return content.days().stream().collect(Collectors.toMap(SpecialDay::date, Function.identity()));
    }
}
