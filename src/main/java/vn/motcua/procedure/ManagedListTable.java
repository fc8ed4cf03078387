package vn.motcua.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.ManagedProcedure.State;

/** SQL of the list of procedures for those who keep them. */
@Component
class ManagedListTable {

    private final JdbcClient jdbc;

    ManagedListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most {@code size} procedures by code, those after {@code after}; each as its last version has it. */
    List<ManagedProcedures.Line> page(ManagedProcedures.Filter filter, LocalDate today, String after, int size) {
        return jdbc.sql("""
            select * from (
                select p.code, p.owner_id, p.owner_level, v.name, v.sector, s.name as sector_name,
                    v.published_at is null as has_draft,
                    case when p.closed_from <= :today then 'CLOSED'
                        when v.number > 1 or v.published_at is not null then 'PUBLISHED' else 'DRAFT' end as state
                from procedure_definition p
                join lateral (
                    select * from procedure_version v where v.procedure_id = p.id order by v.number desc limit 1
                ) v on true
                join procedure_sector s on s.code = v.sector
                where p.code > :after
                  and (:everything or p.owner_id = any(:agencies::int[]))
                  and (:ownerLevel = '' or p.owner_level = :ownerLevel)
                  and (:ownerId = 0 or p.owner_id = :ownerId)
                  and (:sector = '' or v.sector = :sector)
                  and v.folded like all(:words::text[])
            ) line
            where (:state = '' or state = :state)
            order by code limit :size
            """)
                .param("today", today)
                .param("after", after)
                .param("everything", filter.everything())
                .param("agencies", filter.agencies().toArray(Integer[]::new))
                .param("ownerLevel", filter.owner().flatMap(OwnerColumns::level).orElse(""))
                .param("ownerId", filter.owner().flatMap(OwnerColumns::id).orElse(0))
                .param("sector", filter.sector())
                .param("words", filter.patterns())
                .param("state", filter.state().map(State::name).orElse(""))
                .param("size", size)
                .query((row, number) -> line(row))
                .list();
    }

    private static ManagedProcedures.Line line(ResultSet row) throws SQLException {
        return new ManagedProcedures.Line(
                row.getString("code"),
                row.getString("name"),
                new Procedure.Sector(row.getString("sector"), row.getString("sector_name")),
                OwnerColumns.read(row),
                State.valueOf(row.getString("state")),
                row.getBoolean("has_draft"));
    }
}
