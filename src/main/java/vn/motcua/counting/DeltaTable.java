package vn.motcua.counting;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of what was added to the figures: written beside the dossiers, folded into sums a little later. */
@Component
class DeltaTable {

    private static final String COLUMNS =
            "agency_id, level, procedure_id, linked, by_moment, day, step, " + MeasureSql.COLUMNS;

    static final String OF_NEW = """
        insert into counting_delta (%1$s)
        select %1$s
        from unnest(:countedOf::int[], :counted::counting_delta[]) as delta (number, id, %1$s)
        where number in (select n from counted_numbers)
        """.formatted(COLUMNS);

    private static final String ADD = """
        insert into counting_delta (%1$s)
        select %1$s from unnest(:rows::counting_delta[])
        """.formatted(COLUMNS);

    private final JdbcClient jdbc;

    DeltaTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<String> rows) {
        jdbc.sql(ADD).param("rows", rows.toArray(String[]::new)).update();
    }
}
