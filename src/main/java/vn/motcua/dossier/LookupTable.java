package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of what a look-up reads. */
@Component
class LookupTable {

    /** Several times the agencies of a province. */
    private static final int MOST_ROWS = 2000;

    private static final int MOST_EVENTS = 1000;

    private final JdbcClient jdbc;

    LookupTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every dossier with this code, whatever its case; the latest reception first. */
    List<LookupRow> withCode(String code) {
        return jdbc.sql("""
            select agency_id, id, sender_id, code, procedure_id, title, owner_name, owner_id_number,
                   owner_address, components, received_at, due_at, state, finished_at, returned_at,
                   origin, first_due_at, term_due_at
            from dossier
            where lower(code) = lower(:code)
            order by received_at desc, id desc
            limit :most
            """)
                .param("code", code)
                .param("most", MOST_ROWS)
                .query((row, number) -> dossier(row))
                .list();
    }

    /** What happened to a dossier, newest first. */
    List<LookupEvent> events(LookupRow dossier) {
        return jdbc.sql("""
            select kind, state, happened_at, details ->> 'action' as action,
                   details ->> 'fromPerson' as from_person, details ->> 'toPerson' as to_person,
                   details ->> 'note' as note, details ->> 'ownerName' as owner_name,
                   details ->> 'reason' as reason, details ->> 'dueAt' as due_at
            from dossier_event
            where agency_id = :agency and dossier_id = :dossier
            order by happened_at desc, no desc
            limit :most
            """)
                .param("agency", dossier.agencyId())
                .param("dossier", dossier.id())
                .param("most", MOST_EVENTS)
                .query((row, number) -> event(row))
                .list();
    }

    private static LookupRow dossier(ResultSet row) throws SQLException {
        return new LookupRow(
                row.getInt("agency_id"),
                row.getLong("id"),
                row.getInt("sender_id"),
                row.getString("code"),
                row.getInt("procedure_id"),
                row.getString("title"),
                row.getString("owner_name"),
                text(row, "owner_id_number").flatMap(IdNumber::of),
                text(row, "owner_address"),
                List.of((String[]) row.getArray("components").getArray()),
                row.getTimestamp("received_at").toInstant(),
                Rows.moment(row, "due_at"),
                DossierState.ofColumn(row.getString("state")),
                Rows.moment(row, "finished_at"),
                Rows.moment(row, "returned_at"),
                DossierOrigin.ofColumn(row.getString("origin")),
                Rows.moment(row, "first_due_at"),
                Rows.moment(row, "term_due_at"));
    }

    private static LookupEvent event(ResultSet row) throws SQLException {
        return new LookupEvent(
                row.getString("kind"),
                text(row, "state").map(DossierState::ofColumn),
                row.getTimestamp("happened_at").toInstant(),
                text(row, "action").orElse(""),
                text(row, "from_person"),
                text(row, "to_person"),
                text(row, "note"),
                text(row, "owner_name"),
                text(row, "reason"),
                text(row, "due_at").map(Instant::parse));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).filter(text -> !text.isBlank());
    }
}
