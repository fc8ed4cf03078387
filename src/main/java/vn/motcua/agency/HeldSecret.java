package vn.motcua.agency;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of one secret of an agency, which is everything but the secret.
 *
 * @param id internal key
 * @param validUntil first moment it is no longer accepted; empty: until revoked
 */
public record HeldSecret(
        int id, SecretSlot slot, Instant issuedAt, Optional<Instant> validUntil, Optional<SecretUse> lastUse) {

    public boolean hasEndedAt(Instant moment) {
        return validUntil.filter(end -> !moment.isBefore(end)).isPresent();
    }
}
