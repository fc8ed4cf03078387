package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;

/** SQL that reads the whole of one dossier. */
@Component
class OwnDossierTable {

    private final JdbcClient jdbc;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;

    OwnDossierTable(JdbcClient jdbc, AgencyRegister agencies, ProcedureCatalogue procedures) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.procedures = procedures;
    }

    Optional<OwnDossier> find(DossierKey key) {
        return jdbc.sql("""
            select agency_id, id, sender_id, code, procedure_id, title, owner_name, owner_id_number, owner_address,
                components, received_at, due_at, state, finished_at, returned_at
            from dossier
            where sender_id = :senderId and agency_id = :agencyId and code = :code
            """)
                .param("senderId", key.senderId())
                .param("agencyId", key.agencyId())
                .param("code", key.code())
                .query((row, number) -> dossier(row))
                .optional();
    }

    private OwnDossier dossier(ResultSet row) throws SQLException {
        return new OwnDossier(
                row.getString("code"),
                agencies.byId(row.getInt("sender_id")),
                agencies.byId(row.getInt("agency_id")),
                procedures.byId(row.getInt("procedure_id")),
                row.getString("title"),
                new Owner(
                        row.getString("owner_name"),
                        Optional.ofNullable(row.getString("owner_id_number")),
                        Optional.ofNullable(row.getString("owner_address"))),
                List.of((String[]) row.getArray("components").getArray()),
                row.getTimestamp("received_at").toInstant(),
                moment(row, "due_at"),
                DossierState.ofColumn(row.getString("state")),
                moment(row, "finished_at"),
                moment(row, "returned_at"),
                events(row.getInt("agency_id"), row.getLong("id")));
    }

    List<OwnDossier.Event> events(int agencyId, long dossierId) {
        return jdbc.sql("""
            select no, kind, state, happened_at, recorded_at, receipt, fingerprint, details::text
            from dossier_event
            where agency_id = :agencyId and dossier_id = :dossierId
            order by no
            """)
                .param("agencyId", agencyId)
                .param("dossierId", dossierId)
                .query((row, number) -> event(EventRows.event(row)))
                .list();
    }

    private static OwnDossier.Event event(DossierEvent event) {
        return new OwnDossier.Event(
                event.no(),
                event.kind().column(),
                event.state(),
                event.happenedAt(),
                event.recordedAt(),
                event.receipt(),
                event.details().fields());
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
