package vn.motcua.agency.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.shared.ProvinceTime;

/**
 * When the old secret shall end, as somebody chooses it.
 *
 * @param end {@code ngay}: at once; {@code chong}: after the usual overlap; {@code luc}: at {@code moment}
 * @param moment as entered
 */
record SwitchForm(String end, String moment) {

    static final String AT_ONCE = "ngay";
    static final String OVERLAP = "chong";
    static final String MOMENT = "luc";

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu H:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** The moment that is meant; empty when nothing, or nothing that could be, was entered. */
    Optional<Instant> oldEnds(Instant now, Duration overlap) {
        return switch (end) {
            case AT_ONCE -> Optional.of(now);
            case OVERLAP -> Optional.of(now.plus(overlap));
            case MOMENT -> written().filter(now::isBefore);
            default -> Optional.empty();
        };
    }

    private Optional<Instant> written() {
        try {
            return Optional.of(LocalDateTime.parse(moment.strip(), WRITTEN)
                    .atZone(ProvinceTime.ZONE)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
