package vn.motcua.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Records changes, and readings of personal data behind authentication, in the transaction that makes them. */
@Component
public class AuditTrail {

    private final AuditTable table;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AuditTrail(AuditTable table, PlatformTransactionManager transactions, Clock clock) {
        this.table = table;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Records what somebody did. Belongs into the transaction of the change itself: the entry is written when that
     * commits, which fails when it cannot be, and goes when that is rolled back. Outside a transaction it is written at
     * once.
     *
     * @param kind of thing: {@code agency}, {@code secret}, {@code procedure}, {@code account}
     * @param subject which one, by its code; never personal data
     * @param details what changed, name to text; never personal data, never a secret
     */
    public void record(Actor actor, Act act, String kind, String subject, Map<String, String> details) {
        AuditLine line = new AuditLine(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.name(),
                actor.address(),
                actor.reference(),
                act.column(),
                kind,
                subject,
                JsonMapper.shared().writeValueAsString(new TreeMap<>(details)));
        transaction.executeWithoutResult(_ -> TransactionLines.ofCurrent(table).add(line));
    }

    /**
     * Records that something was read. Called before it is shown: what cannot be recorded is not shown.
     *
     * @param kind of what was read: {@code dossier}, {@code letter-file}
     * @param subject which one, without personal data
     */
    public void read(Actor actor, String kind, String subject) {
        record(actor, Act.READ, kind, subject, Map.of());
    }
}
