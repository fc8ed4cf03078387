package vn.motcua.lookup.web;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.motcua.shared.ProvinceTime;

/** Writes moments for people, in the province's time. */
record Moments(MessageSource messages, Locale locale) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** {@code 09/11/2026 09:12}. */
    public String minute(Instant moment) {
        return MINUTE.format(local(moment));
    }

    /** {@code 09/11/2026}. */
    public String day(Instant moment) {
        return DAY.format(local(moment));
    }

    /** {@code 2026-11-09T09:12+07:00}, for machines. */
    public String machine(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local(moment));
    }

    /** "thứ Sáu, 27/11/2026, trước 17:00"; midnight stands for a day without a time. */
    public String appointment(Instant moment) {
        ZonedDateTime local = local(moment);
        String weekday = text("weekday." + local.getDayOfWeek().getValue());
        String day = weekday + ", " + DAY.format(local);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? day
                : day + ", " + text("appointment.before", TIME.format(local));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(ProvinceTime.ZONE);
    }
}
