package vn.motcua.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.server.ForReading;

/**
 * SQL that reads figures: the sums and beside them what was not folded yet, so that every figure is of this moment.
 * What it costs depends on the days, agencies and procedures asked for, never on the number of dossiers.
 *
 * <p>{@code offset 0} keeps the planner from joining otherwise than by looking each part up by the whole key: it would
 * read every day that there ever was of a place, to find a few years. Agencies are looked up all at once, in the order
 * of the key; pairs of place and procedure one by one, since few of all that could be are there.
 */
@Component
class SumTable {

    /** A part of the figures of one place and procedure. */
    record Part(int place, int procedureId, boolean byMoment, int part, Counts counts) {}

    record Steps(int place, int procedureId, int step, long solved) {}

    /** The parts of {@code s}, rows of a table, for all procedures of agencies. */
    private static final String OF_AGENCIES = """
        unnest(:parts::int[], :grains::int[], :firsts::date[], :lasts::date[]) as part (part, grain, first, last)
        cross join lateral (
            select * from %s kept
            where kept.grain = part.grain and kept.place = any(:places) and kept.procedure_id = 0
                and kept.day between part.first and part.last and kept.linked = :linked
            offset 0
        ) as s
        """;

    /** The same, each procedure by itself. */
    private static final String BY_PROCEDURE = """
        (
            select place, procedure_id from counting_sum
            where grain = 2 and place = any(:places) and procedure_id > 0
            group by place, procedure_id
        ) as wanted
        cross join unnest(:parts::int[], :grains::int[], :firsts::date[], :lasts::date[])
            as part (part, grain, first, last)
        cross join lateral (
            select * from %s kept
            where kept.grain = part.grain and kept.place = wanted.place and kept.procedure_id = wanted.procedure_id
                and kept.day between part.first and part.last and kept.linked = :linked
            offset 0
        ) as s
        """;

    /** What was not folded yet of what is asked for. */
    private static final String FRESH = """
        with fresh as (
            select case when :byLevel then d.level else d.agency_id end as place,
                case when :byProcedure then d.procedure_id else 0 end as procedure_id, d.by_moment, span.part, d.step,
                %s
            from unnest(:spans::int[], :spanFirsts::date[], :spanEnds::date[]) as span (part, first, finish)
            join counting_delta d on d.day >= span.first and d.day < span.finish
            where d.linked = :linked and (:byLevel or d.agency_id = any(:places))
        )
        """.formatted(MeasureSql.each("d.%s"));

    private final String sumsOfAgencies = sums(OF_AGENCIES);
    private final String sumsByProcedure = sums(BY_PROCEDURE);
    private final String stepsOfAgencies = steps(OF_AGENCIES);
    private final String stepsByProcedure = steps(BY_PROCEDURE);
    private final JdbcClient jdbc;

    SumTable(@ForReading JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Part> parts(SumQuestion question) {
        return jdbc.sql(isByProcedure(question) ? sumsByProcedure : sumsOfAgencies)
                .params(parameters(question))
                .query((row, number) -> new Part(
                        row.getInt("place"),
                        row.getInt("procedure_id"),
                        row.getBoolean("by_moment"),
                        row.getInt("part"),
                        counts(row)))
                .list();
    }

    List<Steps> steps(SumQuestion question) {
        return jdbc.sql(isByProcedure(question) ? stepsByProcedure : stepsOfAgencies)
                .params(parameters(question))
                .param("within", SumParts.WITHIN)
                .query((row, number) -> new Steps(
                        row.getInt("place"), row.getInt("procedure_id"), row.getInt("step"), row.getLong("solved")))
                .list();
    }

    static Counts counts(ResultSet row) throws SQLException {
        Counts counts = Counts.zero();
        for (Measure measure : Measure.values()) {
            counts.add(measure, row.getLong(measure.column()));
        }
        return counts;
    }

    private static String sums(String kept) {
        return FRESH
                + """
                select place, procedure_id, by_moment, part, %1$s
                from (
                    select s.place, s.procedure_id, s.by_moment, part.part, %2$s from %3$s
                    union all
                    select place, procedure_id, by_moment, part, %4$s from fresh
                ) as every
                group by place, procedure_id, by_moment, part
                """.formatted(
                                MeasureSql.each("sum(%1$s)::bigint as %1$s"),
                                MeasureSql.each("s.%s"),
                                kept.formatted("counting_sum"),
                                MeasureSql.COLUMNS);
    }

    private static String steps(String kept) {
        return FRESH + """
            select place, procedure_id, step, sum(solved)::bigint as solved
            from (
                select s.place, s.procedure_id, s.step, s.solved from %s where part.part = :within
                union all
                select place, procedure_id, step, solved from fresh where part = :within and step is not null
            ) as every
            group by place, procedure_id, step
            having sum(solved) <> 0
            order by place, procedure_id, step
            """.formatted(kept.formatted("counting_step"));
    }

    private static boolean isByProcedure(SumQuestion question) {
        return question.by() != SumQuestion.By.AGENCY;
    }

    private static Map<String, Object> parameters(SumQuestion question) {
        boolean byLevel = question.by() == SumQuestion.By.LEVEL_AND_PROCEDURE;
        Map<String, Object> parameters = new HashMap<>(SumParts.of(question));
        parameters.put("byLevel", byLevel);
        parameters.put("byProcedure", isByProcedure(question));
        parameters.put("linked", question.linked());
        parameters.put("places", (byLevel ? levels() : question.agencies().stream()).toArray(Integer[]::new));
        return parameters;
    }

    private static Stream<Integer> levels() {
        return Arrays.stream(AgencyLevel.values()).map(AgencyLevel::place);
    }
}
