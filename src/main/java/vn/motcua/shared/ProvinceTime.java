package vn.motcua.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/** Moments as agencies write them: {@code dd/MM/yyyy HH:mm:ss} in Asia/Ho_Chi_Minh (letter 68/VP-CNTT, annex §5). */
public final class ProvinceTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .appendPattern("dd/MM/")
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern(" HH:mm:ss")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private ProvinceTime() {}

    /** Reads exactly that form; empty when {@code text} is anything else, 30/02 and 24:00:00 included. */
    public static Optional<Instant> parse(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, MOMENT).atZone(ZONE).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static String format(Instant moment) {
        return MOMENT.format(moment.atZone(ZONE));
    }
}
