package vn.motcua.rating.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/** Months that are looked at, both included; without any the last twelve. */
record MonthSpan(YearMonth first, YearMonth last) {

    private static final int USUAL_MONTHS = 12;

    static MonthSpan of(String from, String to, YearMonth present) {
        YearMonth last = month(to).orElse(present);
        YearMonth first = month(from).orElse(last.minusMonths(USUAL_MONTHS - 1));
        return new MonthSpan(first, last);
    }

    public boolean isBackwards() {
        return first.isAfter(last);
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(text).filter(value -> !value.isBlank()).map(YearMonth::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
