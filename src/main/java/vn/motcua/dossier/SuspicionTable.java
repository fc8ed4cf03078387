package vn.motcua.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** How many dossiers of agencies each concerns; those of none are left out. */
    Map<Suspicion, Long> counts(Set<Integer> agencies) {
        return jdbc
                .sql("""
                    select kind, count(*) as dossiers from dossier_suspicion
                    where agency_id = any(:agencies)
                    group by kind
                    """)
                .param("agencies", agencies.toArray(Integer[]::new))
                .query((row, number) -> Map.entry(Suspicion.ofColumn(row.getString("kind")), row.getLong("dossiers")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
