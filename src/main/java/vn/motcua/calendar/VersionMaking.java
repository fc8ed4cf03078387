package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * How a version of the calendar came about.
 *
 * @param by who made it, as kind and name; {@code system} for the first
 * @param reason in words
 */
public record VersionMaking(int number, Instant at, String by, String reason) {

    /** When, as clocks of the province show it. */
    public LocalDateTime local() {
        return Moments.local(at);
    }
}
