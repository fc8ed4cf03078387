package vn.motcua.agency;

import java.time.Instant;

/** A secret that ends soon or has ended, of an agency that may call. */
public record ExpiringSecret(
        int secretId, int agencyId, String agencyCode, String agencyName, SecretSlot slot, Instant validUntil) {

    public boolean hasEndedAt(Instant moment) {
        return !moment.isBefore(validUntil);
    }

    /** Days that are left, the last one begun included; 0 when it has ended. */
    public long daysLeftAt(Instant moment) {
        return SecretExpiry.daysLeft(moment, validUntil);
    }
}
