package vn.motcua.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierProgressTable.Locked;

/** SQL of what looks odd about dossiers. */
@Component
class SuspicionTable {

    private final JdbcClient jdbc;

    SuspicionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes those that were not noted before. */
    void note(Locked dossier, Set<Suspicion> suspicions, int eventNumber, Instant at) {
        if (suspicions.isEmpty()) {
            return;
        }
        jdbc.sql("""
            insert into dossier_suspicion (agency_id, dossier_id, kind, event_no, noted_at)
            select :agencyId, :dossierId, kind, :event, :at from unnest(:kinds) as kind
            on conflict (agency_id, dossier_id, kind) do nothing
            """)
                .param("agencyId", dossier.agencyId())
                .param("dossierId", dossier.dossierId())
                .param("event", eventNumber)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kinds", suspicions.stream().map(Suspicion::column).toArray(String[]::new))
                .update();
    }
}
