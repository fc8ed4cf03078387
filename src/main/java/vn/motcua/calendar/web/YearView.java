package vn.motcua.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WorkCalendar;

/** A year at a glance: twelve months of weeks from Monday to Sunday. */
record YearView(int year, List<MonthView> months) {

    /** A month; squares outside it are empty. */
    record MonthView(int number, List<List<Optional<Square>>> weeks) {}

    /**
     * A day.
     *
     * @param working whether it is worked, be it half
     * @param special what is special about it
     */
    record Square(LocalDate date, boolean working, Optional<SpecialDay> special, boolean today) {

        /** How it is drawn. */
        public String tone() {
            return special.map(day -> day.kind().isHalf() ? "half" : day.kind().isOff() ? "holiday" : "made-up")
                    .orElse(working ? "work" : "weekly");
        }
    }

    static YearView of(int year, WorkCalendar calendar, LocalDate today) {
        return new YearView(
                year,
                Arrays.stream(Month.values())
                        .map(month -> month(YearMonth.of(year, month), calendar, today))
                        .toList());
    }

    private static MonthView month(YearMonth month, WorkCalendar calendar, LocalDate today) {
        List<List<Optional<Square>>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate week = monday; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
            weeks.add(week.datesUntil(week.plusWeeks(1))
                    .map(day -> Optional.of(day)
                            .filter(date -> YearMonth.from(date).equals(month))
                            .map(date -> square(date, calendar, today)))
                    .toList());
        }
        return new MonthView(month.getMonthValue(), List.copyOf(weeks));
    }

    private static Square square(LocalDate date, WorkCalendar calendar, LocalDate today) {
        return new Square(date, calendar.isWorking(date), calendar.special(date), date.equals(today));
    }
}
