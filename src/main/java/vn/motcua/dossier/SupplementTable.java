package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierProgressTable.Locked;

/** SQL of the requests for supplements. */
@Component
class SupplementTable {

    private final JdbcClient jdbc;
    private final MoveWatch watch;

    SupplementTable(JdbcClient jdbc, MoveWatch watch) {
        this.jdbc = jdbc;
        this.watch = watch;
    }

    /** All of a dossier, in order. */
    List<SupplementPeriod> of(int agencyId, long dossierId) {
        return jdbc.sql("""
            select no, event_no, requested_at, term_day, reason, papers, due_before, ended_event_no, ended_at, supplied,
                due_after
            from dossier_supplement
            where agency_id = :agencyId and dossier_id = :dossierId
            order by no
            """)
                .param("agencyId", agencyId)
                .param("dossierId", dossierId)
                .query((row, number) -> period(row))
                .list();
    }

    void ask(Locked dossier, SupplementPeriod period) {
        watch.changing(dossier.agencyId(), dossier.dossierId());
        jdbc.sql("""
            insert into dossier_supplement (
                agency_id, dossier_id, no, event_no, requested_at, term_day, reason, papers, due_before)
            values (:agencyId, :dossierId, :no, :event, :requestedAt, :termDay, :reason, :papers,
                :dueBefore::timestamptz)
            """)
                .param("agencyId", dossier.agencyId())
                .param("dossierId", dossier.dossierId())
                .param("no", period.number())
                .param("event", period.eventNumber())
                .param("requestedAt", period.requestedAt().atOffset(ZoneOffset.UTC))
                .param("termDay", period.termDay().orElse(null))
                .param("reason", period.reason().orElse(null))
                .param("papers", period.papers().toArray(String[]::new))
                .param("dueBefore", period.dueBefore().map(Instant::toString).orElse(null))
                .update();
    }

    /** Completes the row of the period that is open. */
    void end(Locked dossier, SupplementPeriod.Ending ending) {
        watch.changing(dossier.agencyId(), dossier.dossierId());
        jdbc.sql("""
            update dossier_supplement
            set ended_event_no = :event, ended_at = :at, supplied = :supplied, due_after = :dueAfter::timestamptz
            where agency_id = :agencyId and dossier_id = :dossierId and ended_at is null
            """)
                .param("agencyId", dossier.agencyId())
                .param("dossierId", dossier.dossierId())
                .param("event", ending.eventNumber())
                .param("at", ending.at().atOffset(ZoneOffset.UTC))
                .param("supplied", ending.supplied())
                .param("dueAfter", ending.dueAfter().map(Instant::toString).orElse(null))
                .update();
    }

    private static SupplementPeriod period(ResultSet row) throws SQLException {
        return new SupplementPeriod(
                row.getInt("no"),
                row.getInt("event_no"),
                row.getTimestamp("requested_at").toInstant(),
                Optional.ofNullable(row.getObject("term_day", Integer.class)),
                Optional.ofNullable(row.getString("reason")),
                List.of((String[]) row.getArray("papers").getArray()),
                Rows.moment(row, "due_before"),
                ending(row));
    }

    private static Optional<SupplementPeriod.Ending> ending(ResultSet row) throws SQLException {
        Optional<Instant> at = Rows.moment(row, "ended_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new SupplementPeriod.Ending(
                        row.getInt("ended_event_no"),
                        at.get(),
                        row.getBoolean("supplied"),
                        Rows.moment(row, "due_after")));
    }
}
