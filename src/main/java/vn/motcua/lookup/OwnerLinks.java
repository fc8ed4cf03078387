package vn.motcua.lookup;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.IdNumber;
import vn.motcua.dossier.LookupRow;
import vn.motcua.server.ServerKey;
import vn.motcua.shared.Digest;

/**
 * Makes and reads the signed links that owners get. A token is the dossier's internal key, the minute it expires, and
 * a signature of both together with the owner's ID number: none of it is personal data, nothing is stored, and when
 * the agency corrects the number, links that were given to somebody else open nothing any more.
 */
@Component
class OwnerLinks {

    private static final int CLAIM_BYTES = Integer.BYTES + Long.BYTES + Integer.BYTES;
    private static final int TOKEN_LENGTH = (CLAIM_BYTES + Digest.LENGTH) * 4 / 3;
    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();

    /**
     * What a token says, before its signature is checked.
     *
     * @param until when it expires
     */
    record Claim(int agencyId, long dossierId, Instant until, Digest signature) {}

    private final ServerKey key;
    private final Duration lifetime;
    private final Clock clock;

    OwnerLinks(ServerKey key, LookupSettings settings, Clock clock) {
        this.key = key.derived("lookup-owner-link");
        this.lifetime = Duration.ofDays(settings.linkDays());
        this.clock = clock;
    }

    /** A link to a dossier whose owner has just been proved by {@code number}. */
    OwnerLink issue(LookupRow dossier, IdNumber number) {
        Instant until = clock.instant().plus(lifetime).truncatedTo(ChronoUnit.MINUTES);
        byte[] token = ByteBuffer.allocate(CLAIM_BYTES + Digest.LENGTH)
                .put(claim(dossier.agencyId(), dossier.id(), until))
                .put(signature(dossier.agencyId(), dossier.id(), until, number).bytes())
                .array();
        return new OwnerLink(TO_TEXT.encodeToString(token), until);
    }

    /** What {@code token} claims; empty when it cannot be one of ours. */
    Optional<Claim> read(String token) {
        if (token.length() != TOKEN_LENGTH) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            int agencyId = bytes.getInt();
            long dossierId = bytes.getLong();
            Instant until = Instant.EPOCH.plus(Duration.ofMinutes(bytes.getInt()));
            byte[] signature = new byte[Digest.LENGTH];
            bytes.get(signature);
            return Optional.of(new Claim(agencyId, dossierId, until, Digest.of(signature)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether this system signed the claim for the owner whom {@code dossier} has now. */
    boolean isSigned(Claim claim, LookupRow dossier) {
        return dossier.idNumber()
                .filter(number -> signature(dossier.agencyId(), dossier.id(), claim.until(), number)
                        .equals(claim.signature()))
                .isPresent();
    }

    boolean isExpired(Claim claim) {
        return !clock.instant().isBefore(claim.until());
    }

    private Digest signature(int agencyId, long dossierId, Instant until, IdNumber number) {
        String claim = TO_TEXT.encodeToString(claim(agencyId, dossierId, until));
        return key.digest("owner link", claim + " " + number.whole());
    }

    private static byte[] claim(int agencyId, long dossierId, Instant until) {
        return ByteBuffer.allocate(CLAIM_BYTES)
                .putInt(agencyId)
                .putLong(dossierId)
                .putInt(Math.toIntExact(Duration.between(Instant.EPOCH, until).toMinutes()))
                .array();
    }
}
