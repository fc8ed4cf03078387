package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;

/** SQL that reads the whole of one dossier for officers. */
@Component
class DeskTable {

    private final JdbcClient jdbc;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;
    private final NationalCodes codes;
    private final DeadlineReader deadlines;
    private final OwnDossierTable own;

    DeskTable(
            JdbcClient jdbc,
            AgencyRegister agencies,
            ProcedureCatalogue procedures,
            NationalCodes codes,
            DeadlineReader deadlines,
            OwnDossierTable own) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.procedures = procedures;
        this.codes = codes;
        this.deadlines = deadlines;
        this.own = own;
    }

    Optional<DeskDossier> find(int agencyId, long id) {
        return jdbc.sql("""
            select agency_id, id, origin, sender_id, code, procedure_id, title, owner_name, owner_id_number,
                owner_address, channel, submitter_name, submitter_phone, components, received_at, due_at, first_due_at,
                term_due_at, state, finished_at, returned_at, event_count
            from dossier
            where agency_id = :agencyId and id = :id
            """)
                .param("agencyId", agencyId)
                .param("id", id)
                .query((row, number) -> dossier(row))
                .optional();
    }

    private DeskDossier dossier(ResultSet row) throws SQLException {
        int agencyId = row.getInt("agency_id");
        long id = row.getLong("id");
        DossierState state = DossierState.ofColumn(row.getString("state"));
        return new DeskDossier(
                agencies.byId(agencyId),
                id,
                DossierOrigin.ofColumn(row.getString("origin")),
                row.getString("code"),
                agencies.byId(row.getInt("sender_id")),
                procedures.byId(row.getInt("procedure_id")),
                row.getString("title"),
                new Owner(
                        row.getString("owner_name"),
                        Rows.text(row, "owner_id_number"),
                        Rows.text(row, "owner_address")),
                submission(row),
                List.of((String[]) row.getArray("components").getArray()),
                row.getTimestamp("received_at").toInstant(),
                state,
                codes.of(state),
                Rows.moment(row, "finished_at"),
                Rows.moment(row, "returned_at"),
                row.getInt("event_count"),
                deadlines.of(present(row, state)),
                own.events(agencyId, id),
                suspicions(agencyId, id));
    }

    private static DeadlineReader.Present present(ResultSet row, DossierState state) throws SQLException {
        return new DeadlineReader.Present(
                row.getInt("agency_id"),
                row.getLong("id"),
                DossierOrigin.ofColumn(row.getString("origin")),
                state,
                Rows.moment(row, "first_due_at"),
                Rows.moment(row, "due_at"),
                Rows.moment(row, "term_due_at"));
    }

    private static Optional<Submission> submission(ResultSet row) throws SQLException {
        Optional<String> channel = Rows.text(row, "channel");
        return channel.isEmpty()
                ? Optional.empty()
                : Optional.of(new Submission(
                        Submission.Channel.ofColumn(channel.get()),
                        Rows.text(row, "submitter_name"),
                        Rows.text(row, "submitter_phone")));
    }

    private Set<Suspicion> suspicions(int agencyId, long id) {
        Set<Suspicion> found = EnumSet.noneOf(Suspicion.class);
        found.addAll(jdbc.sql("select kind from dossier_suspicion where agency_id = :agencyId and dossier_id = :id")
                .param("agencyId", agencyId)
                .param("id", id)
                .query((row, number) -> Suspicion.ofColumn(row.getString("kind")))
                .list());
        return found;
    }
}
