package vn.motcua.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The audit trail: one line for each reading of personal data behind authentication. */
@Component
public class AuditTrail {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
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
        jdbc.sql("""
            insert into audit_entry (at, actor, act, kind, subject, reference)
            values (:at, :actor, 'read', :kind, :subject, :reference)
            """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .param("kind", kind)
                .param("subject", subject)
                .param("reference", reference)
                .update();
    }
}
