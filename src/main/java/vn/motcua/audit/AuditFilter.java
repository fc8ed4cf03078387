package vn.motcua.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries somebody wants to see; an empty one wants all.
 *
 * @param actor whole, {@code account:quantri}, or the name alone
 * @param subject its beginning
 * @param from first moment
 * @param until first moment after the last
 */
public record AuditFilter(
        Optional<String> actor,
        Optional<Act> act,
        Optional<String> kind,
        Optional<String> subject,
        Optional<Instant> from,
        Optional<Instant> until) {}
