package vn.motcua.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of the audit trail. */
@Component
class AuditTable {

    private final JdbcClient jdbc;

    AuditTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Instant at, Actor actor, Act act, String kind, String subject, String details) {
        jdbc.sql("""
            insert into audit_entry (at, actor, act, kind, subject, reference, address, details)
            values (:at, :actor, :act, :kind, :subject, :reference, :address, :details)
            """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", actor.name())
                .param("act", act.column())
                .param("kind", kind)
                .param("subject", subject)
                .param("reference", actor.reference())
                .param("address", actor.address())
                .param("details", details)
                .update();
    }
}
