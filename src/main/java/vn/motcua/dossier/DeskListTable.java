package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;

/**
 * SQL of officers' lists. A page is read from the index of each agency, so that it costs the same however many dossiers
 * there are. Those without an appointment come last.
 */
@Component
class DeskListTable {

    private static final String COLUMNS =
            "d.agency_id, d.id, d.code, d.procedure_id, d.state, d.origin, d.received_at, d.due_at, d.finished_at";

    /** Of open ones. */
    private static final String DUE_FIRST = """
        select %s
        from unnest(:agencies) as a (id)
        cross join lateral (
            select * from dossier o
            where o.agency_id = a.id and o.finished_at is null
              and (coalesce(o.due_at, 'infinity'), o.agency_id, o.id)
                  > (:after::timestamptz, :afterAgency::int, :afterId::bigint)
              and coalesce(o.due_at, 'infinity') >= :after::timestamptz
              and (:before::timestamptz is null or o.due_at < :before::timestamptz)
              and (:state::text is null or o.state = :state)
            order by coalesce(o.due_at, 'infinity'), o.id
            limit :size
        ) as d
        order by coalesce(d.due_at, 'infinity'), d.agency_id, d.id
        limit :size
        """.formatted(COLUMNS);

    private static final String NEWEST_FIRST = """
        select %s
        from unnest(:agencies) as a (id)
        cross join lateral (
            select * from dossier o
            where o.agency_id = a.id
              and (o.received_at, o.agency_id, o.id) < (:after::timestamptz, :afterAgency::int, :afterId::bigint)
              and o.received_at <= :after::timestamptz
              and (:state::text is null or o.state = :state)
            order by o.received_at desc, o.id desc
            limit :size
        ) as d
        order by d.received_at desc, d.agency_id desc, d.id desc
        limit :size
        """.formatted(COLUMNS);

    private static final String BY_CODE = """
        select %s from dossier d
        where lower(d.code) = lower(:code) and d.agency_id = any(:agencies)
        order by d.agency_id, d.id
        limit :size
        """.formatted(COLUMNS);

    private static final String SUSPECTED = """
        select %s
        from dossier_suspicion s
        join dossier d on d.agency_id = s.agency_id and d.id = s.dossier_id
        where s.kind = :kind and s.agency_id = any(:agencies)
          and (s.agency_id, s.dossier_id) > (:afterAgency, :afterId)
        order by s.agency_id, s.dossier_id
        limit :size
        """.formatted(COLUMNS);

    private final JdbcClient jdbc;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;

    DeskListTable(JdbcClient jdbc, AgencyRegister agencies, ProcedureCatalogue procedures) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.procedures = procedures;
    }

    List<DeskLine> dueFirst(Set<Integer> within, DeskFilter filter, DeskPlace after, Instant now, int size) {
        return jdbc.sql(DUE_FIRST)
                .param("agencies", within.toArray(Integer[]::new))
                .param("state", filter.state().map(DossierState::column).orElse(null))
                .param("after", after.moment("-infinity"))
                .param("afterAgency", after.agencyId())
                .param("afterId", after.id())
                .param("before", filter.lateOnly() ? now.toString() : null)
                .param("size", size)
                .query((row, number) -> line(row, now))
                .list();
    }

    List<DeskLine> newestFirst(Set<Integer> within, DeskFilter filter, DeskPlace after, Instant now, int size) {
        return jdbc.sql(NEWEST_FIRST)
                .param("agencies", within.toArray(Integer[]::new))
                .param("state", filter.state().map(DossierState::column).orElse(null))
                .param("after", after.moment("infinity"))
                .param("afterAgency", after.agencyId())
                .param("afterId", after.id())
                .param("size", size)
                .query((row, number) -> line(row, now))
                .list();
    }

    List<DeskLine> byCode(Set<Integer> within, String code, Instant now, int size) {
        return jdbc.sql(BY_CODE)
                .param("agencies", within.toArray(Integer[]::new))
                .param("code", code)
                .param("size", size)
                .query((row, number) -> line(row, now))
                .list();
    }

    List<DeskLine> suspected(Set<Integer> within, Suspicion suspicion, DeskPlace after, Instant now, int size) {
        return jdbc.sql(SUSPECTED)
                .param("agencies", within.toArray(Integer[]::new))
                .param("kind", suspicion.column())
                .param("afterAgency", after.agencyId())
                .param("afterId", after.id())
                .param("size", size)
                .query((row, number) -> line(row, now))
                .list();
    }

    private DeskLine line(ResultSet row, Instant now) throws SQLException {
        Optional<Instant> dueAt = Rows.moment(row, "due_at");
        boolean open = row.getObject("finished_at") == null;
        return new DeskLine(
                agencies.byId(row.getInt("agency_id")),
                row.getLong("id"),
                row.getString("code"),
                procedures.byId(row.getInt("procedure_id")).name(),
                DossierState.ofColumn(row.getString("state")),
                DossierOrigin.ofColumn(row.getString("origin")),
                row.getTimestamp("received_at").toInstant(),
                dueAt,
                open && dueAt.filter(now::isAfter).isPresent());
    }
}
