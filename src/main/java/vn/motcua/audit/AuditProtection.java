package vn.motcua.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at the start what keeps the audit trail from being changed: privileges, or a trigger alone. */
@Component
class AuditProtection {

    private static final Logger LOG = LoggerFactory.getLogger(AuditProtection.class);

    private final AuditTable table;

    AuditProtection(AuditTable table) {
        this.table = table;
    }

    @EventListener(ApplicationStartedEvent.class)
    void say() {
        AuditTable.Rights rights = table.rights();
        if (rights.mayChange()) {
            LOG.warn(
                    "The database role {} could switch off the trigger that keeps the audit trail:"
                            + " set spring.flyway.user to another role, which then owns the tables",
                    rights.role());
        } else {
            LOG.info("The database role {} can only add to the audit trail", rights.role());
        }
    }
}
