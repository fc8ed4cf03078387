package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;

/** SQL that finds dossiers of which no personal data is needed. */
@Component
class OpenedDossierTable {

    private static final String COLUMNS = """
        select agency_id, id, sender_id, code, procedure_id, state, event_count from dossier
        """;

    private final JdbcClient jdbc;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;

    OpenedDossierTable(JdbcClient jdbc, AgencyRegister agencies, ProcedureCatalogue procedures) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.procedures = procedures;
    }

    Optional<OpenedDossier> find(DossierId key) {
        return jdbc.sql(COLUMNS + "where agency_id = :agencyId and id = :id")
                .param("agencyId", key.agencyId())
                .param("id", key.id())
                .query((row, number) -> dossier(row))
                .optional();
    }

    Optional<OpenedDossier> find(int senderId, int agencyId, String code) {
        return jdbc.sql(COLUMNS + "where sender_id = :senderId and agency_id = :agencyId and code = :code")
                .param("senderId", senderId)
                .param("agencyId", agencyId)
                .param("code", code)
                .query((row, number) -> dossier(row))
                .optional();
    }

    private OpenedDossier dossier(ResultSet row) throws SQLException {
        return new OpenedDossier(
                new DossierId(row.getInt("agency_id"), row.getLong("id")),
                row.getString("code"),
                agencies.byId(row.getInt("agency_id")),
                agencies.byId(row.getInt("sender_id")),
                procedures.byId(row.getInt("procedure_id")),
                DossierState.ofColumn(row.getString("state")),
                row.getInt("event_count"));
    }
}
