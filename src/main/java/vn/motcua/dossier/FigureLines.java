package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.stereotype.Component;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;

/** Reads rows of dossiers as lines behind figures. */
@Component
class FigureLines {

    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;

    FigureLines(AgencyRegister agencies, ProcedureCatalogue procedures) {
        this.agencies = agencies;
        this.procedures = procedures;
    }

    FigureLine of(ResultSet row) throws SQLException {
        return new FigureLine(
                agencies.byId(row.getInt("agency_id")),
                row.getLong("id"),
                row.getString("code"),
                procedures.byId(row.getInt("procedure_id")),
                DossierState.ofColumn(row.getString("state")),
                row.getTimestamp("received_at").toInstant(),
                Rows.moment(row, "due_at"),
                Rows.moment(row, "finished_at"),
                row.getTimestamp("place").toInstant());
    }
}
