package vn.motcua.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sums that are kept beside those of agencies and procedures by day, and can be made of them: SQL that compares both
 * and makes them anew.
 *
 * @param grain of the sums
 * @param place SQL of the place of a row of {@code counting_sum b} of an agency with a {@code level}
 * @param procedure SQL of its procedure
 * @param mine SQL condition on the rows that are kept so
 */
record RollUp(Grain grain, String place, String procedure, String mine) {

    static List<RollUp> all() {
        List<RollUp> all = new ArrayList<>();
        for (Grain grain : Grain.values()) {
            if (grain != Grain.DAY) {
                all.add(new RollUp(grain, "b.place", "b.procedure_id", "place > 0 and procedure_id > 0"));
            }
            all.add(new RollUp(grain, "b.place", "0", "place > 0 and procedure_id = 0"));
            all.add(new RollUp(grain, "l.level", "b.procedure_id", "place < 0"));
        }
        return all;
    }

    /** Counts the sums that differ. */
    String differing() {
        return """
            with made as (%1$s), kept as (
                select place, procedure_id, day, linked, by_moment, %2$s
                from counting_sum where grain = %3$d and %4$s
            )
            select count(*)
            from made full join kept using (place, procedure_id, day, linked, by_moment)
            where (%5$s) is distinct from (%6$s)
            """.formatted(
                        made("by_moment", "counting_sum", MeasureSql.each("sum(b.%1$s) as %1$s")),
                        MeasureSql.COLUMNS,
                        grain.number(),
                        mine,
                        MeasureSql.each("coalesce(made.%1$s, 0)"),
                        MeasureSql.each("coalesce(kept.%1$s, 0)"));
    }

    /** The same of handling times. */
    String differingSteps() {
        return """
            with made as (%1$s), kept as (
                select place, procedure_id, day, linked, step, solved
                from counting_step where grain = %2$d and %3$s
            )
            select count(*)
            from made full join kept using (place, procedure_id, day, linked, step)
            where coalesce(made.solved, 0) <> coalesce(kept.solved, 0)
            """.formatted(made("step", "counting_step", "sum(b.solved) as solved"), grain.number(), mine);
    }

    /** Removes what is kept. */
    String clear(String table) {
        return "delete from %s where grain = %d and %s".formatted(table, grain.number(), mine);
    }

    /** Writes what was removed anew. */
    String makeSums() {
        return """
            insert into counting_sum (grain, place, procedure_id, day, linked, by_moment, %1$s)
            select %2$d, place, procedure_id, day, linked, by_moment, %1$s from (%3$s) as made
            """.formatted(
                        MeasureSql.COLUMNS,
                        grain.number(),
                        made("by_moment", "counting_sum", MeasureSql.each("sum(b.%1$s) as %1$s")));
    }

    String makeSteps() {
        return """
            insert into counting_step (grain, place, procedure_id, day, linked, step, solved)
            select %1$d, place, procedure_id, day, linked, step, solved from (%2$s) as made
            """.formatted(grain.number(), made("step", "counting_step", "sum(b.solved) as solved"));
    }

    private String made(String key, String table, String sums) {
        return """
            select %1$s as place, %2$s as procedure_id, date_trunc('%3$s', b.day)::date as day, b.linked,
                b.%4$s, %5$s
            from %6$s b
            join unnest(:agencies::int[], :levels::int[]) as l (agency_id, level) on l.agency_id = b.place
            where b.grain = 0 and b.procedure_id > 0
            group by 1, 2, 3, 4, 5
            """.formatted(place, procedure, grain.name().toLowerCase(Locale.ROOT), key, sums, table);
    }
}
