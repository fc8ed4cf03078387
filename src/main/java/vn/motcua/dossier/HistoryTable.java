package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.CountedDossiers.Stored;
import vn.motcua.dossier.CountedHistory.Given;
import vn.motcua.dossier.CountedHistory.Told;

/** SQL that reads the dossiers of an agency with their past, a page at a time. */
@Component
class HistoryTable {

    /** @param row what stands in the dossier's row */
    record Dossier(long id, Stored row) {}

    private final JdbcClient jdbc;

    HistoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Dossier> page(int agencyId, long after, int size) {
        return jdbc.sql(CountedTable.SELECT + """
            where d.agency_id = :agencyId and d.id > :after
            order by d.id
            limit :size
            """)
                .param("agencyId", agencyId)
                .param("after", after)
                .param("size", size)
                .query((row, number) -> new Dossier(row.getLong("id"), CountedTable.stored(row)))
                .list();
    }

    /** Events in their order, by dossier: of those after one up to another. */
    Map<Long, List<Told>> events(int agencyId, long after, long last) {
        Map<Long, List<Told>> events = new HashMap<>();
        jdbc.sql("""
            select dossier_id, kind, state, happened_at, says.content ->> 'receivedAt' as received_at,
                says.content ->> 'dueAt' as due_at, says.content ->> 'procedure' as procedure,
                case when kind = 'adjustment' then details ->> 'finishedAt' end as finished_at
            from dossier_event
            cross join lateral (
                select case when kind in ('received', 'submitted', 'correction') then details end as content
            ) as says
            where agency_id = :agencyId and dossier_id > :after and dossier_id <= :last
            order by dossier_id, no
            """)
                .param("agencyId", agencyId)
                .param("after", after)
                .param("last", last)
                .query(row -> {
                    events.computeIfAbsent(row.getLong("dossier_id"), _ -> new ArrayList<>())
                            .add(told(row));
                });
        return events;
    }

    /** Appointments in the order given, by dossier. */
    Map<Long, List<Given>> dates(int agencyId, long after, long last) {
        Map<Long, List<Given>> dates = new HashMap<>();
        jdbc.sql("""
            select dossier_id, due_at, term_due_at from dossier_deadline
            where agency_id = :agencyId and dossier_id > :after and dossier_id <= :last
            order by dossier_id, no
            """)
                .param("agencyId", agencyId)
                .param("after", after)
                .param("last", last)
                .query(row -> {
                    dates.computeIfAbsent(row.getLong("dossier_id"), _ -> new ArrayList<>())
                            .add(new Given(Rows.moment(row, "due_at"), Rows.moment(row, "term_due_at")));
                });
        return dates;
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                DossierEvent.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                Rows.text(row, "state").map(DossierState::ofColumn),
                row.getTimestamp("happened_at").toInstant(),
                Rows.text(row, "received_at").map(Instant::parse),
                Rows.text(row, "due_at").map(Instant::parse),
                Rows.text(row, "procedure"),
                Rows.text(row, "finished_at").map(Instant::parse));
    }
}
