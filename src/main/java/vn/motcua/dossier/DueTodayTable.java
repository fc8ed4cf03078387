package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.server.ForReading;
import vn.motcua.shared.ProvinceTime;

/** SQL of the open dossiers that are due today. */
@Component
class DueTodayTable {

    record Row(int agencyId, int procedureId, int procedureVersion) {}

    private static final String PASSED = """
        select d.agency_id, d.procedure_id, d.procedure_version
        from unnest(:agencies::int[]) as a (id)
        join dossier d on d.agency_id = a.id and d.finished_at is null
            and coalesce(d.due_at, 'infinity') >= :begin and coalesce(d.due_at, 'infinity') < :now
        where d.state not in ('registered', 'completion_requested', 'supplement_requested')
            and (d.origin = 'desk') = :linked and d.received_at < :end
        """;

    private final JdbcClient jdbc;

    DueTodayTable(@ForReading JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose appointment passed earlier on the day of {@code now} and that do not wait for their owner. */
    List<Row> passed(Set<Integer> agencies, boolean linked, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ProvinceTime.ZONE);
        return jdbc.sql(PASSED)
                .param("agencies", agencies.toArray(Integer[]::new))
                .param("begin", today.atStartOfDay(ProvinceTime.ZONE).toOffsetDateTime())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", today.plusDays(1).atStartOfDay(ProvinceTime.ZONE).toOffsetDateTime())
                .param("linked", linked)
                .query((row, number) ->
                        new Row(row.getInt("agency_id"), row.getInt("procedure_id"), row.getInt("procedure_version")))
                .list();
    }
}
