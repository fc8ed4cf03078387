package vn.motcua.audit;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** The audit trail: one line for each reading of personal data behind authentication. */
@Component
public class AuditTrail {

    private final AuditTable table;
    private final Clock clock;

    AuditTrail(AuditTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * Records that something was read. Called before it is shown: what cannot be recorded is not shown.
     *
     * @param actor who, as kind and name: {@code agency:sxd}
     * @param kind of what was read: {@code dossier}, {@code letter-file}
     * @param subject which one, without personal data
     * @param reference of the call
     */
    public void read(String actor, String kind, String subject, String reference) {
        table.addReading(clock.instant(), actor, kind, subject, reference);
    }
}
