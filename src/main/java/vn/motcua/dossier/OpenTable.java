package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of the dossiers kept here whose appointment was reckoned and still runs. */
@Component
class OpenTable {

    /** One of them. */
    record Row(int agencyId, long id, int procedureId, String code, Instant receivedAt, Instant dueAt) {}

    private final JdbcClient jdbc;

    OpenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By their keys; an appointment that an administrator set is not reckoned and not among them. */
    List<Row> all(Optional<Integer> agencyId) {
        return jdbc.sql("""
            select agency_id, id, procedure_id, code, received_at, due_at
            from dossier
            where origin = 'own' and finished_at is null and due_at = term_due_at
              and (:agencyId::int is null or agency_id = :agencyId)
            order by agency_id, id
            """)
                .param("agencyId", agencyId.orElse(null))
                .query((row, number) -> new Row(
                        row.getInt("agency_id"),
                        row.getLong("id"),
                        row.getInt("procedure_id"),
                        row.getString("code"),
                        row.getTimestamp("received_at").toInstant(),
                        row.getTimestamp("due_at").toInstant()))
                .list();
    }
}
