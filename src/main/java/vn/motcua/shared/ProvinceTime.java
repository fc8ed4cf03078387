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

    /** Zeros stand for digits. */
    private static final String FORM = "00/00/0000 00:00:00";

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .appendPattern("dd/MM/")
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern(" HH:mm:ss")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private ProvinceTime() {}

    /** Reads exactly that form; empty when {@code text} is anything else, 30/02 and 24:00:00 included. */
    public static Optional<Instant> parse(String text) {
        if (!hasForm(text)) {
            return Optional.empty();
        }
        try {
            LocalDateTime moment = LocalDateTime.of(
                    number(text, 6, 10),
                    number(text, 3, 5),
                    number(text, 0, 2),
                    number(text, 11, 13),
                    number(text, 14, 16),
                    number(text, 17, 19));
            return Optional.of(moment.atZone(ZONE).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static String format(Instant moment) {
        return MOMENT.format(moment.atZone(ZONE));
    }

    private static boolean hasForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = FORM.charAt(i) == '0' ? c >= '0' && c <= '9' : c == FORM.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
