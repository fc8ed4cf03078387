package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * SQL of the change feed. An event's position is the id of its transaction, so it costs nothing to write; what is
 * below the oldest running transaction is complete, and only that is read.
 */
@Component
class ChangeTable implements InitializingBean {

    record Row(
            ChangeCursor cursor,
            int senderId,
            int handlerId,
            String code,
            String kind,
            Optional<DossierState> state,
            Instant happenedAt,
            Instant recordedAt,
            String receipt) {}

    private final JdbcClient jdbc;

    ChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lifts new positions above all stored ones when this database cluster counts its transactions from further back:
     * the data was loaded into it from a dump.
     */
    @Override
    public void afterPropertiesSet() {
        jdbc.sql("""
            with recursive handler as (
                (select agency_id from dossier_event order by agency_id limit 1)
                union all
                select (
                    select agency_id from dossier_event where agency_id > handler.agency_id
                    order by agency_id limit 1)
                from handler where handler.agency_id is not null
            ),
            highest as (
                select max(last.position) as position
                from handler
                cross join lateral (
                    select position from dossier_event where agency_id = handler.agency_id
                    order by position desc limit 1
                ) as last
            ),
            counted as (select pg_snapshot_xmax(pg_current_snapshot())::text::bigint as next)
            update dossier_feed set base = highest.position + 1 - counted.next
            from counted, highest
            where highest.position >= dossier_feed.base + counted.next
            """).update();
    }

    /** The position from which on events may still be missing. */
    long horizon() {
        return jdbc.sql("""
            select base + pg_snapshot_xmin(pg_current_snapshot())::text::bigint from dossier_feed
            """).query(Long.class).single();
    }

    /** Events of dossiers an agency handles, and of those it sent to {@code others}. */
    List<Row> between(int agencyId, List<Integer> others, ChangeCursor from, long horizon, int limit) {
        return jdbc.sql("""
            select e.position, e.dossier_id, e.no, e.kind, e.state, e.happened_at, e.recorded_at, e.receipt,
                d.agency_id, d.sender_id, d.code
            from (
                (select e.* from dossier_event e
                where e.agency_id = :agencyId and e.position < :horizon
                  and (e.position, e.dossier_id, e.no) > (:position, :dossierId, :number)
                order by e.position, e.dossier_id, e.no
                limit :limit)
                union all
                (select e.* from dossier_event e
                join dossier d on d.agency_id = e.agency_id and d.id = e.dossier_id and d.sender_id = :agencyId
                where e.agency_id = any(:others) and e.position < :horizon
                  and (e.position, e.dossier_id, e.no) > (:position, :dossierId, :number)
                order by e.position, e.dossier_id, e.no
                limit :limit)
            ) as e
            join dossier d on d.agency_id = e.agency_id and d.id = e.dossier_id
            order by e.position, e.dossier_id, e.no
            limit :limit
            """)
                .param("agencyId", agencyId)
                .param("others", others.toArray(Integer[]::new))
                .param("position", from.position())
                .param("dossierId", from.dossierId())
                .param("number", from.number())
                .param("horizon", horizon)
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new ChangeCursor(row.getLong("position"), row.getLong("dossier_id"), row.getInt("no")),
                row.getInt("sender_id"),
                row.getInt("agency_id"),
                row.getString("code"),
                row.getString("kind"),
                Optional.ofNullable(row.getString("state")).map(DossierState::ofColumn),
                row.getTimestamp("happened_at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("receipt"));
    }
}
