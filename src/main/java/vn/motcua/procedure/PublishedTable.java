package vn.motcua.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.procedure.ProcedureContent.Service;
import vn.motcua.procedure.PublishedProcedure.Part;
import vn.motcua.procedure.PublishedProcedures.Told;
import vn.motcua.server.ForReading;

/** SQL of what published procedures tell. */
@Component
class PublishedTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    PublishedTable(@ForReading JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of every published procedure the version in force, or the first one where none is yet. */
    List<Told> present() {
        return jdbc.sql("""
            select distinct on (procedure_id) procedure_id, (content -> 'service')::text as service,
                content #>> '{handling,steps}' = '[]' as no_steps,
                content #>> '{handling,ways}' = '[]' as no_ways,
                content #>> '{papers,components}' = '[]' as no_papers,
                content #>> '{terms,term}' is null as no_term,
                content #>> '{reach,applicants}' = '[]' as no_applicants
            from procedure_version
            where published_at is not null
            order by procedure_id, case when in_force_from <= :now then -number else number end
            """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> told(row))
                .list();
    }

    private static Told told(ResultSet row) throws SQLException {
        Set<Part> missing = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (row.getBoolean("no_" + part.name().toLowerCase(Locale.ROOT))) {
                missing.add(part);
            }
        }
        return new Told(
                row.getInt("procedure_id"),
                missing,
                JsonMapper.shared().readValue(row.getString("service"), Service.class));
    }
}
