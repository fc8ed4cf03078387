package vn.motcua.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The days of a report, in the province's time, both included. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("from %s to %s".formatted(from, to));
        }
    }

    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** The part of it that is not to come; a period wholly to come shrinks to {@code today}. */
    Period until(LocalDate today) {
        LocalDate last = to.isAfter(today) ? today : to;
        return new Period(from.isAfter(last) ? last : from, last);
    }

    /** The months it touches, the first and the last perhaps in part. */
    List<Period> months() {
        List<Period> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from); !month.atDay(1).isAfter(to); month = month.plusMonths(1)) {
            months.add(during(month));
        }
        return months;
    }

    /** Its part within a month that it touches. */
    Period during(YearMonth month) {
        LocalDate first = month.atDay(1).isBefore(from) ? from : month.atDay(1);
        LocalDate last = month.atEndOfMonth().isAfter(to) ? to : month.atEndOfMonth();
        return new Period(first, last);
    }
}
