package vn.motcua.agency;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.server.ServerKey;
import vn.motcua.server.ServerSettings;
import vn.motcua.shared.Digest;

/** Issues the secrets with which agencies call (letter 68/VP-CNTT, appendix 1): shown once, kept as digests. */
@Component
public class AgencySecrets {

    private static final String PURPOSE = "agency-secret";

    private final AgencyTable table;
    private final AgencyRegister register;
    private final ServerKey serverKey;
    private final ServerSettings settings;
    private final Clock clock;

    AgencySecrets(
            AgencyTable table, AgencyRegister register, ServerKey serverKey, ServerSettings settings, Clock clock) {
        this.table = table;
        this.register = register;
        this.serverKey = serverKey;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Puts a fresh secret, valid from now until {@code validUntil}, into a slot and returns it, never again readable.
     */
    public String issue(Agency agency, SecretSlot slot, Optional<Instant> validUntil) {
        String secret = SecretText.fresh(settings.environment());
        Instant now = clock.instant();
        put(Map.of(agency.id(), digest(secret)), slot, now, validUntil);
        return secret;
    }

    /** Gives every agency the secret that {@code secretOf} names for it; for test systems only. */
    public void assign(List<Agency> agencies, Function<Agency, String> secretOf) {
        Map<Integer, Digest> digests = new HashMap<>();
        agencies.forEach(agency -> digests.put(agency.id(), digest(secretOf.apply(agency))));
        put(digests, SecretSlot.CURRENT, clock.instant(), Optional.empty());
    }

    /** Whether any agency has ever been given a secret. */
    public boolean anyIssued() {
        return table.anySecret();
    }

    Digest digest(String secret) {
        return serverKey.digest(PURPOSE, secret);
    }

    private void put(Map<Integer, Digest> digests, SecretSlot slot, Instant validFrom, Optional<Instant> validUntil) {
        table.putSecrets(digests, slot, validFrom, validUntil.orElse(null), clock.instant());
        register.changed();
    }
}
