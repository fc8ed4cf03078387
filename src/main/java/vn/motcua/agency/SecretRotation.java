package vn.motcua.agency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.Act;
import vn.motcua.audit.Actor;
import vn.motcua.audit.AuditTrail;
import vn.motcua.shared.ProvinceTime;

/**
 * Changes an agency's secret without a pause: a next one is issued beside the current one, the agency's software is
 * changed, then the next becomes the current one and the old one ends, at once or later. A secret is accepted on every
 * node from the moment it is shown.
 */
@Component
public class SecretRotation {

    private static final String KIND = "secret";

    /** For so long the holder of a secret that has ended is told so. */
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final SecretTable table;
    private final AccessRules rules;
    private final SecretDigests digests;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SecretRotation(
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

    /** What an agency has: the next, the current, and previous ones that have not ended. */
    public List<HeldSecret> of(Agency agency) {
        return table.of(agency.id(), clock.instant());
    }

    /**
     * Issues the agency's next secret, or its current one when it has none.
     *
     * @param newest key of its newest secret as far as the actor knows; 0 when it has none
     */
    public IssueOutcome issue(Agency agency, int newest, int days, Actor actor) {
        String secret = digests.fresh();
        return changed(() -> {
            Instant now = clock.instant();
            List<HeldSecret> held = locked(agency, now);
            if (has(held, SecretSlot.NEXT) || newest(held) != newest) {
                return new IssueOutcome.Outdated();
            }
            SecretSlot slot = has(held, SecretSlot.CURRENT) ? SecretSlot.NEXT : SecretSlot.CURRENT;
            Instant end = now.plus(Duration.ofDays(days));
            table.put(Map.of(agency.id(), digests.of(secret)), slot, now, end, now);
            record(agency, actor, Act.CREATE, Map.of("slot", name(slot), "until", ProvinceTime.format(end)));
            return new IssueOutcome.Issued(secret, slot, end);
        });
    }

    /**
     * Makes the next secret the current one; the old one is accepted until {@code oldEnds}.
     *
     * @param nextId key of the next secret that was meant
     * @return false when that is not the agency's next secret any more, and nothing was done
     */
    public boolean change(Agency agency, int nextId, Instant oldEnds, Actor actor) {
        return changed(() -> {
            Instant now = clock.instant();
            boolean meant = locked(agency, now).stream()
                    .anyMatch(secret -> secret.slot() == SecretSlot.NEXT && secret.id() == nextId);
            if (!meant) {
                return false;
            }
            table.retire(agency.id(), oldEnds.isBefore(now) ? now : oldEnds);
            table.promote(nextId);
            table.forget(agency.id(), now.minus(REMEMBERED));
            record(agency, actor, Act.CHANGE, Map.of("switched", "next", "old_until", ProvinceTime.format(oldEnds)));
            return true;
        });
    }

    /** Ends a secret at once; false when the agency has no such secret any more. */
    public boolean revoke(Agency agency, int secretId, Actor actor) {
        return changed(() -> {
            Optional<HeldSecret> meant = locked(agency, clock.instant()).stream()
                    .filter(secret -> secret.id() == secretId)
                    .findFirst();
            meant.ifPresent(secret -> {
                table.remove(agency.id(), secretId);
                record(agency, actor, Act.REMOVE, Map.of("slot", name(secret.slot())));
            });
            return meant.isPresent();
        });
    }

    private <T> T changed(Supplier<T> change) {
        T outcome = Objects.requireNonNull(transaction.execute(_ -> change.get()));
        rules.changed();
        return outcome;
    }

    private List<HeldSecret> locked(Agency agency, Instant now) {
        table.lock(List.of(agency.id()));
        return table.of(agency.id(), now);
    }

    private void record(Agency agency, Actor actor, Act act, Map<String, String> details) {
        audit.record(actor, act, KIND, agency.code(), details);
    }

    /** Key of the newest of an agency's secrets; 0 when there is none. */
    public static int newest(List<HeldSecret> held) {
        return held.stream().mapToInt(HeldSecret::id).max().orElse(0);
    }

    private static boolean has(List<HeldSecret> held, SecretSlot slot) {
        return held.stream().anyMatch(secret -> secret.slot() == slot);
    }

    private static String name(SecretSlot slot) {
        return slot.column();
    }
}
