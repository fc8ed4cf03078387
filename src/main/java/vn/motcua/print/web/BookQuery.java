package vn.motcua.print.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Which days of a book are asked for; as typed, to be shown again. */
record BookQuery(String agency, String from, String to) {

    private static final int MOST_DAYS = 366;

    /** What is asked for unless something else is: the present month. */
    static BookQuery usual(LocalDate today) {
        return new BookQuery("", today.withDayOfMonth(1).toString(), today.toString());
    }

    /** Last part of the message that says what is wrong with the days; empty when nothing is. */
    public String problem() {
        Optional<LocalDate> first = first();
        Optional<LocalDate> last = last();
        if (first.isEmpty() || last.isEmpty()) {
            return "day";
        }
        long days = ChronoUnit.DAYS.between(first.get(), last.get());
        return days < 0 ? "backwards" : days >= MOST_DAYS ? "long" : "";
    }

    Optional<LocalDate> first() {
        return day(from);
    }

    Optional<LocalDate> last() {
        return day(to);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
