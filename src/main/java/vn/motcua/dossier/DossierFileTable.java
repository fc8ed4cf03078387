package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;

/** SQL that reads dossiers to be printed. */
@Component
class DossierFileTable {

    private final JdbcClient jdbc;
    private final OwnDossierTable dossiers;
    private final DeadlineReader deadlines;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;

    DossierFileTable(
            JdbcClient jdbc,
            OwnDossierTable dossiers,
            DeadlineReader deadlines,
            AgencyRegister agencies,
            ProcedureCatalogue procedures) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.deadlines = deadlines;
        this.agencies = agencies;
        this.procedures = procedures;
    }

    private record Head(DossierKey key, Optional<Submission> submission, DeadlineReader.Present present) {}

    Optional<DossierFile> find(DossierId id) {
        return jdbc.sql("""
            select agency_id, id, sender_id, code, origin, state, first_due_at, due_at, term_due_at, channel,
                submitter_name, submitter_phone
            from dossier where agency_id = :agencyId and id = :id
            """)
                .param("agencyId", id.agencyId())
                .param("id", id.id())
                .query((row, number) -> head(row))
                .optional()
                .flatMap(head -> dossiers.find(head.key())
                        .map(dossier -> new DossierFile(id, dossier, head.submission(), deadlines.of(head.present()))));
    }

    /** What was taken in from {@code from} on and before {@code to}, the first first. */
    List<BookLine> book(int agencyId, Instant from, Instant to, int most) {
        return jdbc.sql("""
            select agency_id, id, code, procedure_id, owner_name, owner_id_number, owner_address, channel,
                submitter_name, submitter_phone, received_at, due_at, returned_at, state
            from dossier
            where agency_id = :agencyId and received_at >= :from and received_at < :to
              and state not in ('registered', 'completion_requested', 'refused', 'cancelled')
            order by received_at, id
            limit :most
            """)
                .param("agencyId", agencyId)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> line(row))
                .list();
    }

    private static Head head(ResultSet row) throws SQLException {
        int agencyId = row.getInt("agency_id");
        return new Head(
                new DossierKey(agencyId, row.getInt("sender_id"), row.getString("code")),
                submission(row),
                new DeadlineReader.Present(
                        agencyId,
                        row.getLong("id"),
                        DossierOrigin.ofColumn(row.getString("origin")),
                        DossierState.ofColumn(row.getString("state")),
                        Rows.moment(row, "first_due_at"),
                        Rows.moment(row, "due_at"),
                        Rows.moment(row, "term_due_at")));
    }

    private BookLine line(ResultSet row) throws SQLException {
        return new BookLine(
                new DossierId(row.getInt("agency_id"), row.getLong("id")),
                row.getString("code"),
                procedures.byId(row.getInt("procedure_id")),
                agencies.byId(row.getInt("agency_id")),
                new Owner(
                        row.getString("owner_name"),
                        Rows.text(row, "owner_id_number"),
                        Rows.text(row, "owner_address")),
                submission(row),
                row.getTimestamp("received_at").toInstant(),
                Rows.moment(row, "due_at"),
                Rows.moment(row, "returned_at"),
                DossierState.ofColumn(row.getString("state")));
    }

    private static Optional<Submission> submission(ResultSet row) throws SQLException {
        Optional<String> name = Rows.text(row, "submitter_name");
        Optional<String> phone = Rows.text(row, "submitter_phone");
        return Rows.text(row, "channel")
                .map(channel -> new Submission(Submission.Channel.ofColumn(channel), name, phone));
    }
}
