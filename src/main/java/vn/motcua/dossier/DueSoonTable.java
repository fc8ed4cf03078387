package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DueSoon.Group;
import vn.motcua.dossier.DueSoon.Question;
import vn.motcua.server.ForReading;
import vn.motcua.shared.ProvinceTime;

/** SQL of the dossiers that become late next. */
@Component
class DueSoonTable {

    private static final String FROM = """
        from unnest(:agencies::int[]) as a (id)
        join dossier d on d.agency_id = a.id and d.finished_at is null
            and coalesce(d.due_at, 'infinity') >= :begin and coalesce(d.due_at, 'infinity') < :end
        where d.state not in ('registered', 'completion_requested', 'supplement_requested') and d.origin <> 'desk'
            and (:procedure = 0 or d.procedure_id = :procedure)
        """;

    private static final String GROUPS = "select d.agency_id, d.procedure_id, count(*) as dossiers\n" + FROM
            + "group by d.agency_id, d.procedure_id";

    private static final String PAGE = """
        select d.agency_id, d.id, d.code, d.procedure_id, d.state, d.received_at, d.due_at, d.finished_at,
            d.due_at as place
        """ + FROM + """
            and (d.due_at, d.agency_id, d.id) > (:after::timestamptz, :afterAgency::int, :afterId::bigint)
        order by d.due_at, d.agency_id, d.id
        limit :size
        """;

    private final JdbcClient jdbc;
    private final FigureLines lines;

    DueSoonTable(@ForReading JdbcClient jdbc, FigureLines lines) {
        this.jdbc = jdbc;
        this.lines = lines;
    }

    List<Group> groups(Question question) {
        return jdbc.sql(GROUPS)
                .params(parameters(question))
                .query((row, number) ->
                        new Group(row.getInt("agency_id"), row.getInt("procedure_id"), row.getLong("dossiers")))
                .list();
    }

    List<FigureLine> page(Question question, DeskPlace after, int size) {
        return jdbc.sql(PAGE)
                .params(parameters(question))
                .param("after", after.moment("-infinity"))
                .param("afterAgency", after.agencyId())
                .param("afterId", after.id())
                .param("size", size)
                .query((row, number) -> lines.of(row))
                .list();
    }

    private static Map<String, Object> parameters(Question question) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("agencies", question.agencies().toArray(Integer[]::new));
        parameters.put("procedure", question.procedureId().orElse(0));
        parameters.put("begin", begin(question.from()));
        parameters.put("end", begin(question.to().plusDays(1)));
        return parameters;
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(ProvinceTime.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }
}
