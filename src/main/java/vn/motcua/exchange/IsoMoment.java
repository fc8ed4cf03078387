package vn.motcua.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.shared.ProvinceTime;

/**
 * Reads moments in ISO 8601 with an offset (RFC 3339 §5.6), such as {@code 2026-11-23T09:00:00+07:00}, and says what
 * else was sent: nothing is guessed. What is finer than milliseconds is dropped, since receipts do not know it.
 */
final class IsoMoment {

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String TIME = "[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?";
    private static final Pattern FORM = Pattern.compile(DAY + "T" + TIME + "(Z|[+-][0-9]{2}:[0-9]{2})");

    /** A form that is often sent instead, with the variant of the message. */
    private record Other(Pattern form, String variant) {
        Other(String form, String variant) {
            this(Pattern.compile(form), variant);
        }
    }

    private static final List<Other> OTHERS = List.of(
            new Other(DAY, ".thieu_gio"),
            new Other(DAY + "[T ]" + TIME, ".thieu_mui_gio"),
            new Other("[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}.*", ".viet_nam"));

    private IsoMoment() {}

    static Optional<Instant> read(String text) {
        return parse(text).filter(moment -> !moment.isBefore(FieldMoment.EARLIEST));
    }

    /** The variant of the message for a text that {@link #read} does not take. */
    static String mistake(String text) {
        if (FORM.matcher(text).matches()) {
            return parse(text).isPresent() ? ".qua_xa" : ".khong_co";
        }
        return OTHERS.stream()
                .filter(other -> other.form().matcher(text).matches())
                .map(Other::variant)
                .findFirst()
                .orElse("");
    }

    /** In the province's time. */
    static String write(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(ProvinceTime.ZONE));
    }

    private static Optional<Instant> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
