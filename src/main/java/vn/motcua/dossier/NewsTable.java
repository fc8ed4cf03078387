package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of what happened to all dossiers: one look into the index of each agency that has any. */
@Component
class NewsTable {

    record Row(ChangeCursor cursor, DossierNews.News news) {}

    private final JdbcClient jdbc;

    NewsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Events that are neither arrivals nor steps. */
    List<Row> between(ChangeCursor from, long horizon, int limit) {
        return jdbc.sql("""
            with recursive handler as (
                (select agency_id from dossier_event order by agency_id limit 1)
                union all
                select (
                    select agency_id from dossier_event where agency_id > handler.agency_id
                    order by agency_id limit 1)
                from handler where handler.agency_id is not null
            )
            select e.position, e.agency_id, e.dossier_id, e.no, e.kind, e.state, e.happened_at, exists (
                select from dossier_deadline as change
                where change.agency_id = e.agency_id and change.dossier_id = e.dossier_id
                  and change.event_no = e.no and change.due_before is distinct from change.due_at
                  and change.kind not in ('registration', 'acceptance')) as moved
            from handler
            cross join lateral (
                select position, agency_id, dossier_id, no, kind, state, happened_at from dossier_event
                where agency_id = handler.agency_id and position < :horizon
                  and (position, dossier_id, no) > (:position, :dossierId, :number)
                  and kind not in ('received', 'submitted', 'step')
                order by position, dossier_id, no
                limit :limit
            ) as e
            order by e.position, e.dossier_id, e.no
            limit :limit
            """)
                .param("position", from.position())
                .param("dossierId", from.dossierId())
                .param("number", from.number())
                .param("horizon", horizon)
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        long dossierId = row.getLong("dossier_id");
        int number = row.getInt("no");
        return new Row(
                new ChangeCursor(row.getLong("position"), dossierId, number),
                new DossierNews.News(
                        new DossierId(row.getInt("agency_id"), dossierId),
                        number,
                        row.getString("kind"),
                        Optional.ofNullable(row.getString("state")).map(DossierState::ofColumn),
                        row.getBoolean("moved"),
                        row.getTimestamp("happened_at").toInstant()));
    }
}
