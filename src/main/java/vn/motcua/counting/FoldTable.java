package vn.motcua.counting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * SQL that folds deltas into sums. Rows are taken with {@code skip locked} and sums written in the order of their keys:
 * two nodes that fold at the same moment neither count twice nor wait for each other in a circle.
 */
@Component
class FoldTable {

    /** Where a row is kept: three places, each by day, month and year. */
    private static final String KEPT = """
        cross join lateral (values
            (agency_id, procedure_id), (agency_id, 0), (level, procedure_id)
        ) as at (place, procedure)
        cross join lateral (values
            (0, day), (1, date_trunc('month', day)::date), (2, date_trunc('year', day)::date)
        ) as span (grain, begin)
        """;

    private static final String FOLD = """
        with taken as (
            delete from counting_delta
            where id in (select id from counting_delta order by id limit :most for update skip locked)
            returning *
        ), steps as (
            insert into counting_step as kept (grain, place, procedure_id, day, linked, step, solved)
            select grain, place, procedure, begin, linked, step, coalesce(sum(solved), 0)
            from taken %s
            where step is not null
            group by grain, place, procedure, begin, linked, step
            order by grain, place, procedure, begin, linked, step
            on conflict on constraint pk_counting_step do update set solved = kept.solved + excluded.solved
        ), sums as (
            insert into counting_sum as kept (grain, place, procedure_id, day, linked, by_moment, %s)
            select grain, place, procedure, begin, linked, by_moment, %s
            from taken %s
            group by grain, place, procedure, begin, linked, by_moment
            order by grain, place, procedure, begin, linked, by_moment
            on conflict on constraint pk_counting_sum do update set %s
        )
        select count(*) from taken
        """.formatted(
            KEPT, MeasureSql.COLUMNS, MeasureSql.each("coalesce(sum(%1$s), 0) as %1$s"), KEPT, MeasureSql.ADDED);

    private final JdbcClient jdbc;

    FoldTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Folds at most so many rows, the oldest first, in one transaction; returns how many. */
    int fold(int most) {
        return jdbc.sql(FOLD).param("most", most).query(Integer.class).single();
    }

    /** How many rows are not folded yet. */
    int waiting() {
        return jdbc.sql("select count(*) from counting_delta")
                .query(Integer.class)
                .single();
    }
}
