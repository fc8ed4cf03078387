package vn.motcua.agency.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Texts;

/** What people enter into fields, as values. */
final class Entered {

    private static final Pattern BETWEEN_CODES = Pattern.compile("[\\s,;|\\u00A0]+");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Entered() {}

    static String text(@Nullable String entered) {
        return entered == null ? "" : Texts.normal(entered);
    }

    static Optional<String> some(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    /** Codes between commas, bars or blanks. */
    static List<String> codes(String text) {
        return BETWEEN_CODES
                .splitAsStream(Texts.normal(text))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** A day as browsers send it or as people write it, from 1900 to 2999; empty when it is none. */
    static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = text.contains("/") ? LocalDate.parse(text, DAY) : LocalDate.parse(text);
            return Optional.of(day).filter(some -> some.getYear() >= 1900 && some.getYear() < 3000);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
