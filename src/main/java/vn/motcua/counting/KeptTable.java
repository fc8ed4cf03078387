package vn.motcua.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of the figures of one agency by procedure and day, of which all others are sums. */
@Component
class KeptTable {

    private final JdbcClient jdbc;

    KeptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is kept of an agency, with what was not folded yet. */
    AgencyCounts of(int agencyId) {
        AgencyCounts kept = new AgencyCounts(agencyId);
        jdbc.sql("""
            select procedure_id, linked, by_moment, day, %1$s
            from (
                select procedure_id, linked, by_moment, day, %2$s
                from counting_sum where grain = 0 and place = :agency and procedure_id > 0
                union all
                select procedure_id, linked, by_moment, day, %2$s from counting_delta where agency_id = :agency
            ) as every
            group by procedure_id, linked, by_moment, day
            """.formatted(MeasureSql.each("sum(%1$s) as %1$s"), MeasureSql.COLUMNS))
                .param("agency", agencyId)
                .query(row -> {
                    kept.add(key(row), SumTable.counts(row));
                });
        jdbc.sql("""
            select procedure_id, linked, false as by_moment, day, step, sum(solved) as solved
            from (
                select procedure_id, linked, day, step, solved
                from counting_step where grain = 0 and place = :agency and procedure_id > 0
                union all
                select procedure_id, linked, day, step, solved
                from counting_delta where agency_id = :agency and step is not null
            ) as every
            group by procedure_id, linked, day, step
            """).param("agency", agencyId).query(row -> {
            kept.solvedWithin(key(row), row.getInt("step"), row.getLong("solved"));
        });
        return kept;
    }

    /** Adds what is missing, which is as right later as now: everything else is added as well. */
    void add(AgencyCounts missing) {
        List<String> sums = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        missing.counts()
                .forEach((key, values) ->
                        (key.step().isPresent() ? steps : sums).add(row(missing.agencyId(), key, values)));
        if (!steps.isEmpty()) {
            jdbc.sql("""
                insert into counting_step as kept (grain, place, procedure_id, day, linked, step, solved)
                select 0, agency_id, procedure_id, day, linked, step, solved
                from unnest(:rows::counting_delta[])
                on conflict on constraint pk_counting_step do update set solved = kept.solved + excluded.solved
                """).param("rows", steps.toArray(String[]::new)).update();
        }
        if (!sums.isEmpty()) {
            jdbc.sql("""
                insert into counting_sum as kept (grain, place, procedure_id, day, linked, by_moment, %1$s)
                select 0, agency_id, procedure_id, day, linked, by_moment, %2$s
                from unnest(:rows::counting_delta[])
                on conflict on constraint pk_counting_sum do update set %3$s
                """.formatted(MeasureSql.COLUMNS, MeasureSql.each("coalesce(%1$s, 0)"), MeasureSql.ADDED))
                    .param("rows", sums.toArray(String[]::new))
                    .update();
        }
    }

    private static String row(int agencyId, KeptKey key, Counts values) {
        return DeltaRow.of(agencyId, -1, key, values);
    }

    private static KeptKey key(ResultSet row) throws SQLException {
        return new KeptKey(
                row.getInt("procedure_id"),
                row.getBoolean("linked"),
                row.getBoolean("by_moment"),
                row.getObject("day", LocalDate.class),
                Optional.empty());
    }
}
