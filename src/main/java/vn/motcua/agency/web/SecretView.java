package vn.motcua.agency.web;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.agency.HeldSecret;
import vn.motcua.agency.SecretExpiry;
import vn.motcua.agency.SecretSlot;
import vn.motcua.agency.SecretUse;
import vn.motcua.shared.ProvinceTime;

/**
 * A secret as pages show it; moments are written.
 *
 * @param until empty when it does not end
 * @param daysLeft the last one begun included, 0 when it has ended
 */
record SecretView(
        int id,
        SecretSlot slot,
        String issuedAt,
        Optional<String> until,
        boolean ended,
        long daysLeft,
        Optional<String> usedAt,
        Optional<String> usedFrom) {

    /** How close an end is that needs attention, in days. */
    private static final int SOON = 30;

    static SecretView of(HeldSecret secret, Instant now) {
        return new SecretView(
                secret.id(),
                secret.slot(),
                ProvinceTime.format(secret.issuedAt()),
                secret.validUntil().map(ProvinceTime::format),
                secret.hasEndedAt(now),
                secret.validUntil().map(end -> SecretExpiry.daysLeft(now, end)).orElse(Long.MAX_VALUE),
                secret.lastUse().map(SecretUse::at).map(ProvinceTime::format),
                secret.lastUse().map(SecretUse::address));
    }

    public boolean isNext() {
        return slot == SecretSlot.NEXT;
    }

    /** Whether somebody has to do something before it ends. */
    public boolean endsSoon() {
        return slot != SecretSlot.PREVIOUS && daysLeft <= SOON;
    }
}
