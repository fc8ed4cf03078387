package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days off and the special days of a count, gathered to be told as few ranges. */
final class DaysTold {

    /** What tells the days of one holiday apart is of no use in a range: {@code (mùng 1 tháng Giêng)}. */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)$");

    private final NavigableMap<LocalDate, Off> off = new TreeMap<>();
    private final NavigableMap<LocalDate, SpecialDay> unusual = new TreeMap<>();

    void count(List<Off> skipped, List<SpecialDay> special) {
        skipped.forEach(days -> days.from().datesUntil(days.to().plusDays(1)).forEach(day -> off.put(day, days)));
        special.forEach(day -> unusual.put(day.date(), day));
    }

    /** The count begins anew on {@code day}. */
    void forgetFrom(LocalDate day) {
        off.tailMap(day, true).clear();
        unusual.tailMap(day, true).clear();
    }

    List<String> told(Phrases phrases) {
        List<String> told = new ArrayList<>();
        if (off.values().stream().anyMatch(Off::isWeekly)) {
            told.add(phrases.of("weekly"));
        }
        List<String> holidays =
                ranges().stream().map(days -> holiday(days, phrases)).toList();
        if (!holidays.isEmpty()) {
            told.add(phrases.of("off", String.join("; ", holidays)));
        }
        unusual.values()
                .forEach(day -> told.add(phrases.of("unusual." + day.kind(), phrases.weekday(day.date()), day.name())));
        return told;
    }

    private List<NavigableMap<LocalDate, Off>> ranges() {
        List<NavigableMap<LocalDate, Off>> ranges = new ArrayList<>();
        for (Map.Entry<LocalDate, Off> day : off.entrySet()) {
            if (day.getValue().isWeekly()) {
                continue;
            }
            if (ranges.isEmpty() || !ranges.getLast().lastKey().plusDays(1).equals(day.getKey())) {
                ranges.add(new TreeMap<>());
            }
            ranges.getLast().put(day.getKey(), day.getValue());
        }
        return ranges;
    }

    private static String holiday(NavigableMap<LocalDate, Off> days, Phrases phrases) {
        String names = names(days.values()).collect(Collectors.joining(", "));
        String dates = phrases.range(days.firstKey(), days.lastKey());
        boolean provisional = days.values().stream().anyMatch(Off::provisional);
        return phrases.of(provisional ? "off.provisional" : "off.days", dates, names);
    }

    private static Stream<String> names(Collection<Off> days) {
        return days.stream()
                .map(day -> IN_BRACKETS.matcher(day.name()).replaceFirst(""))
                .distinct();
    }
}
