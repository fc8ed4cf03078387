package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.server.ForReading;
import vn.motcua.shared.ProvinceTime;

/**
 * Dossiers whose appointment passed earlier today: what a count by days cannot tell of the present day. Costs as much as
 * there are open dossiers due today.
 */
@Component
public class DueToday {

    /** An open dossier that does not wait for its owner. */
    public record Passed(int agencyId, int procedureId, boolean byMoment) {}

    private static final String PASSED = """
        select d.agency_id, d.procedure_id, d.procedure_version
        from unnest(:agencies::int[]) as a (id)
        join dossier d on d.agency_id = a.id and d.finished_at is null
            and coalesce(d.due_at, 'infinity') >= :begin and coalesce(d.due_at, 'infinity') < :now
        where d.state not in ('registered', 'completion_requested', 'supplement_requested')
            and (d.origin = 'desk') = :linked and d.received_at < :end
        """;

    private final JdbcClient jdbc;
    private final ProcedureCatalogue procedures;

    DueToday(@ForReading JdbcClient jdbc, ProcedureCatalogue procedures) {
        this.jdbc = jdbc;
        this.procedures = procedures;
    }

    /** Those of some agencies, by their keys. */
    public List<Passed> passed(Set<Integer> agencies, boolean linked, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ProvinceTime.ZONE);
        return jdbc.sql(PASSED)
                .param("agencies", agencies.toArray(Integer[]::new))
                .param("begin", today.atStartOfDay(ProvinceTime.ZONE).toOffsetDateTime())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", today.plusDays(1).atStartOfDay(ProvinceTime.ZONE).toOffsetDateTime())
                .param("linked", linked)
                .query((row, number) -> {
                    int procedureId = row.getInt("procedure_id");
                    boolean byMoment = CountedDossiers.isByMoment(
                            procedures.byId(procedureId), row.getInt("procedure_version"));
                    return new Passed(row.getInt("agency_id"), procedureId, byMoment);
                })
                .list();
    }
}
