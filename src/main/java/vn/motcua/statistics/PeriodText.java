package vn.motcua.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months, quarters and years as addresses name them: {@code 2026-11}, {@code 2026-Q4}, {@code 2026}. */
final class PeriodText {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(\\d{2})))?");
    private static final int FIRST_YEAR = 1990;

    private PeriodText() {}

    static Optional<Period> read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || Integer.parseInt(form.group(1)) < FIRST_YEAR) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            YearMonth first = YearMonth.of(year, Integer.parseInt(form.group(2)) * 3 - 2);
            return Optional.of(new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth()));
        }
        if (form.group(3) != null) {
            return month(year, Integer.parseInt(form.group(3)));
        }
        return Optional.of(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    /** The name of a whole month, quarter or year; empty for any other period. */
    static Optional<String> of(Period period) {
        YearMonth first = YearMonth.from(period.from());
        YearMonth last = YearMonth.from(period.to());
        boolean whole = period.from().equals(first.atDay(1)) && period.to().equals(last.atEndOfMonth());
        if (!whole) {
            return Optional.empty();
        }
        if (first.equals(last)) {
            return Optional.of(first.toString());
        }
        boolean quarter = first.getMonthValue() % 3 == 1 && last.equals(first.plusMonths(2));
        boolean year = first.getMonthValue() == 1 && last.equals(first.plusMonths(11));
        return quarter
                ? Optional.of(first.getYear() + "-Q" + (first.getMonthValue() + 2) / 3)
                : Optional.of(String.valueOf(first.getYear())).filter(_ -> year);
    }

    private static Optional<Period> month(int year, int month) {
        try {
            return Optional.of(Period.of(YearMonth.of(year, month)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
