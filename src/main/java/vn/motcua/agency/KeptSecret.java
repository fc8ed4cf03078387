package vn.motcua.agency;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.shared.Digest;

/** One secret as calls are checked against it. */
record KeptSecret(int id, int agencyId, Digest digest, Instant validFrom, Optional<Instant> validUntil) {

    /** How much earlier than the issuing node's another node's clock may be. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(1);

    boolean isValidAt(Instant moment) {
        return !moment.plus(CLOCK_TOLERANCE).isBefore(validFrom)
                && validUntil.map(moment::isBefore).orElse(true);
    }
}
