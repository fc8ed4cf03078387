package vn.motcua.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.procedure.OfferedProcedure.Head;
import vn.motcua.procedure.OfferedProcedure.Validity;
import vn.motcua.procedure.Procedure.Owner;
import vn.motcua.procedure.Procedure.Sector;

/** SQL of what the public is offered. */
@Component
class OfferTable {

    private final JdbcClient jdbc;
    private final OwnerNames owners;

    OfferTable(JdbcClient jdbc, OwnerNames owners) {
        this.jdbc = jdbc;
        this.owners = owners;
    }

    /** Every published procedure that is not closed on {@code today}, with the words it is found by, by code. */
    List<OfferEntry> all(Instant now, LocalDate today) {
        return jdbc.sql("""
            select p.code, p.owner_id, p.owner_level, p.closed_from, v.number, v.in_force_from <= :now as begun,
                v.valid_from, next.valid_from as changes_from, s.code as sector, s.name as sector_name,
                (v.content - 'papers' - 'handling' - 'forms')::text as head,
                concat_ws(' ', v.content #>> '{handling,result}', (
                    select string_agg(component ->> 'name', ' ')
                    from jsonb_array_elements(v.content #> '{papers,components}') component)) as words
            from procedure_definition p
            join lateral (
                select number, in_force_from, valid_from, sector, content
                from procedure_version
                where procedure_id = p.id and published_at is not null
                order by case when in_force_from <= :now then -number else number end
                limit 1) v on true
            left join lateral (
                select valid_from
                from procedure_version
                where procedure_id = p.id and published_at is not null and in_force_from > :now and number > v.number
                order by number
                limit 1) next on true
            join procedure_sector s on s.code = v.sector
            where p.closed_from is null or p.closed_from > :today
            order by p.code
            """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("today", today)
                .query((row, number) -> entry(row))
                .list();
    }

    private OfferEntry entry(ResultSet row) throws SQLException {
        Owner owner = OwnerColumns.read(row);
        OfferedProcedure procedure = new OfferedProcedure(
                row.getString("code"),
                owner,
                owners.name(owner),
                validity(row),
                new Sector(row.getString("sector"), row.getString("sector_name")),
                JsonMapper.shared().readValue(row.getString("head"), Head.class));
        return OfferEntry.of(procedure, row.getString("words"));
    }

    private static Validity validity(ResultSet row) throws SQLException {
        return new Validity(
                row.getInt("number"),
                row.getBoolean("begun"),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("changes_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("closed_from", LocalDate.class)));
    }
}
