package vn.motcua.audit;

import java.time.Instant;

/**
 * What one entry of the trail says, word for word as it is stored.
 *
 * @param at in microseconds, as the database keeps it
 * @param act {@code read}, {@code create}, …
 * @param details JSON object of texts
 */
public record AuditLine(
        Instant at,
        String actor,
        String address,
        String reference,
        String act,
        String kind,
        String subject,
        String details) {}
