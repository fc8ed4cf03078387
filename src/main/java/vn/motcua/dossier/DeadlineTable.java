package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierProgressTable.Locked;

/** SQL of the dates of dossiers: the present ones and how they came about. */
@Component
class DeadlineTable {

    private final JdbcClient jdbc;
    private final MoveWatch watch;

    DeadlineTable(JdbcClient jdbc, MoveWatch watch) {
        this.jdbc = jdbc;
        this.watch = watch;
    }

    /** All of a dossier, in order. */
    List<DeadlineChange> of(int agencyId, long dossierId) {
        return jdbc.sql("""
            select kind, event_no, due_before, due_at, term_due_at, calendar_version, rule, derivation::text,
                letter_number, reason, recorded_at
            from dossier_deadline
            where agency_id = :agencyId and dossier_id = :dossierId
            order by no
            """)
                .param("agencyId", agencyId)
                .param("dossierId", dossierId)
                .query((row, number) -> change(row))
                .list();
    }

    /** Makes the change the dossier's present; the appointment first given is kept. */
    void change(Locked dossier, DeadlineChange change) {
        watch.changing(dossier.agencyId(), dossier.dossierId());
        jdbc.sql("""
            with present as (
                update dossier
                set due_at = :dueAt::timestamptz, term_due_at = coalesce(:termDueAt::timestamptz, term_due_at),
                    first_due_at = case when due_at is distinct from :dueAt::timestamptz
                        then coalesce(first_due_at, due_at) else first_due_at end
                where agency_id = :agencyId and id = :dossierId
            )
            insert into dossier_deadline (
                agency_id, dossier_id, no, kind, event_no, due_before, due_at, term_due_at, calendar_version, rule,
                derivation, letter_number, reason, recorded_at)
            select :agencyId, :dossierId, coalesce(max(no), 0) + 1, :kind, :event, :dueBefore::timestamptz,
                :dueAt::timestamptz, :termDueAt::timestamptz, :calendar::int, :rule, :derivation::jsonb, :letter,
                :reason, :recordedAt
            from dossier_deadline
            where agency_id = :agencyId and dossier_id = :dossierId
            """)
                .param("agencyId", dossier.agencyId())
                .param("dossierId", dossier.dossierId())
                .param("kind", change.kind().column())
                .param("event", change.eventNumber())
                .param("dueBefore", text(change.dueBefore()))
                .param("dueAt", text(change.dueAt()))
                .param("termDueAt", text(change.reckoned().map(Reckoned::dueAt)))
                .param(
                        "calendar",
                        change.reckoned().map(Reckoned::calendarVersion).orElse(null))
                .param("rule", change.reckoned().map(Reckoned::rule).orElse(null))
                .param("derivation", change.reckoned().map(Reckoned::derivation).orElse(null))
                .param("letter", change.letterNumber().orElse(null))
                .param("reason", change.reason().orElse(null))
                .param("recordedAt", change.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String text(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse(null);
    }

    private static DeadlineChange change(ResultSet row) throws SQLException {
        return new DeadlineChange(
                DeadlineChange.Kind.ofColumn(row.getString("kind")),
                row.getInt("event_no"),
                Rows.moment(row, "due_before"),
                Rows.moment(row, "due_at"),
                reckoned(row),
                Rows.text(row, "letter_number"),
                Rows.text(row, "reason"),
                row.getTimestamp("recorded_at").toInstant());
    }

    private static Optional<Reckoned> reckoned(ResultSet row) throws SQLException {
        Optional<Instant> termDueAt = Rows.moment(row, "term_due_at");
        return termDueAt.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reckoned(
                        termDueAt.get(),
                        row.getInt("calendar_version"),
                        row.getString("rule"),
                        row.getString("derivation")));
    }
}
