package vn.motcua.agency;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.Act;
import vn.motcua.audit.Actor;
import vn.motcua.audit.AuditTrail;
import vn.motcua.shared.Digest;

/**
 * Puts secrets (letter 68/VP-CNTT, appendix 1) where there is no time for a rotation: on the console, in test systems.
 */
@Component
public class AgencySecrets {

    private final SecretTable table;
    private final AccessRules rules;
    private final SecretDigests digests;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AgencySecrets(
            SecretTable table,
            AccessRules rules,
            SecretDigests digests,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.rules = rules;
        this.digests = digests;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Puts a fresh secret, valid from now until {@code validUntil}, into a slot, over what was there, and returns it,
     * never again readable.
     */
    public String issue(Agency agency, SecretSlot slot, Optional<Instant> validUntil) {
        String secret = digests.fresh();
        transaction.executeWithoutResult(_ -> {
            put(Map.of(agency.id(), digests.of(secret)), slot, validUntil);
            audit.record(Actor.SYSTEM, Act.CREATE, "secret", agency.code(), Map.of("slot", slot.column()));
        });
        rules.changed();
        return secret;
    }

    /** Gives every agency the secret that {@code secretOf} names for it; for test systems only. */
    public void assign(List<Agency> agencies, Function<Agency, String> secretOf) {
        Map<Integer, Digest> secrets = new HashMap<>();
        agencies.forEach(agency -> secrets.put(agency.id(), digests.of(secretOf.apply(agency))));
        transaction.executeWithoutResult(_ -> put(secrets, SecretSlot.CURRENT, Optional.empty()));
        rules.changed();
    }

    /** Whether any agency has ever been given a secret. */
    public boolean anyIssued() {
        return !table.isEmpty();
    }

    private void put(Map<Integer, Digest> secrets, SecretSlot slot, Optional<Instant> validUntil) {
        Instant now = clock.instant();
        table.lock(secrets.keySet());
        table.put(secrets, slot, now, validUntil.orElse(null), now);
    }
}
