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

    /** What the role of this connection may do to the trail. */
    Rights rights() {
        return jdbc.sql("""
            select current_user as role, pg_has_role(current_user, relowner, 'member')
                or has_table_privilege(oid, 'update') or has_table_privilege(oid, 'delete') as may_change
            from pg_class where oid = 'audit_entry'::regclass
            """).query(Rights.class).single();
    }

    /** @param mayChange whether anything but a trigger stands between the role and a change */
    record Rights(String role, boolean mayChange) {}
}
