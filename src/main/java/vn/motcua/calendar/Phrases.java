package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Dates and messages in one language. */
final class Phrases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final MessageSource messages;
    private final Locale locale;

    Phrases(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage("calendar.words." + key, arguments, locale);
    }

    /** {@code 11/05/2026}. */
    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code thứ Hai 11/05/2026}. */
    String weekday(LocalDate day) {
        return of("weekday." + day.getDayOfWeek().getValue()) + " " + DAY.format(day);
    }

    /** {@code 17:00 thứ Hai 11/05/2026}. */
    String moment(LocalDateTime moment) {
        return TIME.format(moment) + " " + weekday(moment.toLocalDate());
    }

    /** {@code 30/04–01/05/2026}. */
    String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return DAY.format(to);
        }
        return (from.getYear() == to.getYear() ? SHORT : DAY).format(from) + "–" + DAY.format(to);
    }
}
