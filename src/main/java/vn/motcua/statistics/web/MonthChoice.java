package vn.motcua.statistics.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.motcua.statistics.Period;

/**
 * The month a dashboard is about, and what it is compared with: the same days of the month before and of the year
 * before, since a month that runs is not to be compared with a whole one.
 */
record MonthChoice(YearMonth month, Period days, Period monthBefore, Period yearBefore) {

    /** A month as {@code 2026-10}; the present one for anything else and for what is to come. */
    static MonthChoice of(String text, LocalDate today) {
        YearMonth present = YearMonth.from(today);
        YearMonth month = month(text).filter(asked -> asked.isBefore(present)).orElse(present);
        boolean whole = month.isBefore(present) || today.equals(month.atEndOfMonth());
        int day = whole ? month.lengthOfMonth() : today.getDayOfMonth();
        return new MonthChoice(
                month,
                new Period(month.atDay(1), month.atDay(day)),
                sameDays(month.minusMonths(1), day, whole),
                sameDays(month.minusYears(1), day, whole));
    }

    private static Period sameDays(YearMonth month, int day, boolean whole) {
        int last = whole ? month.lengthOfMonth() : Math.min(day, month.lengthOfMonth());
        return new Period(month.atDay(1), month.atDay(last));
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(text).filter(value -> !value.isBlank()).map(YearMonth::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
