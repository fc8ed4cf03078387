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

    void addReading(Instant at, String actor, String kind, String subject, String reference) {
        jdbc.sql("""
            insert into audit_entry (at, actor, act, kind, subject, reference)
            values (:at, :actor, 'read', :kind, :subject, :reference)
            """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .param("kind", kind)
                .param("subject", subject)
                .param("reference", reference)
                .update();
    }
}
