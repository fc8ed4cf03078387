package vn.motcua.exchange;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.shared.ProvinceTime;

/** Reads {@code dd/MM/yyyy HH:mm:ss} and says what else was sent: nothing is guessed. */
final class FieldMoment {

    /** Before it lies only what programs write when they hold no date, such as .NET's year 1. */
    static final Instant EARLIEST = LocalDateTime.of(1900, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);

    private static final Pattern FORM = Pattern.compile("([0-9]{2})/([0-9]{2})/([0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2})");

    /** A form that is often sent instead, with the variant of the message. */
    private record Other(Pattern form, String variant) {
        Other(String form, String variant) {
            this(Pattern.compile(form), variant);
        }
    }

    private static final List<Other> OTHERS = List.of(
            new Other("[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}", ".thieu_gio"),
            new Other("[0-9]{4}-[0-9]{2}-[0-9]{2}.*", ".iso"),
            new Other(".*(?i:AM|PM|SA|CH)", ".gio_12"),
            new Other("[0-9]{1,2}/[0-9]{1,2}/[0-9]{4} [0-9]{1,2}:[0-9]{1,2}(:[0-9]{1,2})?", ".thieu_chu_so"));

    private FieldMoment() {}

    static Optional<Instant> read(String text) {
        return ProvinceTime.parse(text).filter(moment -> !moment.isBefore(EARLIEST));
    }

    /** The variant of the message for a text that {@link #read} does not take. */
    static String mistake(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return OTHERS.stream()
                    .filter(other -> other.form().matcher(text).matches())
                    .map(Other::variant)
                    .findFirst()
                    .orElse("");
        }
        if (ProvinceTime.parse(text).isPresent()) {
            return ".qua_xa";
        }
        String swapped = form.replaceFirst("$2/$1/$3");
        return ProvinceTime.parse(swapped).isPresent() ? ".thang_truoc" : ".khong_co";
    }
}
