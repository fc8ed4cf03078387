package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.server.ForReading;
import vn.motcua.shared.ProvinceTime;

/**
 * Open dossiers whose appointment comes within some days and that do not wait for their owner: what becomes late next.
 * Costs as much as there are of them.
 */
@Component
public class DueSoon {

    /** How many an agency has of a procedure. */
    public record Group(int agencyId, int procedureId, long dossiers) {}

    /**
     * Which ones.
     *
     * @param agencies handling agencies, by key
     * @param procedureId one procedure, or all
     * @param from first day of their appointments
     * @param to last day
     */
    public record Question(Set<Integer> agencies, Optional<Integer> procedureId, LocalDate from, LocalDate to) {

        public Question {
            agencies = Set.copyOf(agencies);
        }
    }

    private static final String FROM = """
        from unnest(:agencies::int[]) as a (id)
        join dossier d on d.agency_id = a.id and d.finished_at is null
            and coalesce(d.due_at, 'infinity') >= :begin and coalesce(d.due_at, 'infinity') < :end
        where d.state not in ('registered', 'completion_requested', 'supplement_requested') and d.origin <> 'desk'
            and (:procedure = 0 or d.procedure_id = :procedure)
        """;

    private static final String GROUPS =
            "select d.agency_id, d.procedure_id, count(*) as dossiers\n" + FROM + "group by d.agency_id, d.procedure_id";

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

    DueSoon(@ForReading JdbcClient jdbc, FigureLines lines) {
        this.jdbc = jdbc;
        this.lines = lines;
    }

    /** By agency and procedure, in no order. */
    public List<Group> groups(Question question) {
        return jdbc.sql(GROUPS)
                .params(parameters(question))
                .query((row, number) ->
                        new Group(row.getInt("agency_id"), row.getInt("procedure_id"), row.getLong("dossiers")))
                .list();
    }

    /** At most {@code size}, due first, beginning after a place. */
    public List<FigureLine> page(Question question, DeskPlace after, int size) {
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
        parameters.put(
                "begin",
                question.from().atStartOfDay(ProvinceTime.ZONE).toInstant().atOffset(ZoneOffset.UTC));
        parameters.put(
                "end",
                question.to().plusDays(1).atStartOfDay(ProvinceTime.ZONE).toInstant().atOffset(ZoneOffset.UTC));
        return parameters;
    }
}
