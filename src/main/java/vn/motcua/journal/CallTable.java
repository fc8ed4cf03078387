package vn.motcua.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Reference;

/** SQL that reads the journal; periods are ranges of references, which begin with the moment. */
@Component
class CallTable {

    private final JdbcClient jdbc;

    /** Conditions with their parameters. */
    private record Where(List<String> conditions, Map<String, Object> parameters) {

        void and(String condition, String name, Object value) {
            conditions.add(condition);
            parameters.put(name, value);
        }

        String sql() {
            return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        }
    }

    CallTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest calls, all before {@code before} where that is given. */
    List<JournaledCall> find(CallFilter filter, Optional<String> before, int most) {
        Where where = where(filter);
        before.ifPresent(reference -> where.and("reference < :before", "before", reference));
        return jdbc.sql("""
            select agency_id, reference, edge, operation, dossier, result, took_ms, bytes, address, foreign_network
            from journal_call
            %s
            order by reference desc limit :most
            """.formatted(where.sql()))
                .params(where.parameters())
                .param("most", most)
                .query((row, number) -> call(row))
                .list();
    }

    List<ResultCount> counts(CallFilter filter, int most) {
        Where where = where(filter);
        return jdbc.sql("""
            select result, count(*) as calls
            from (select result from journal_call %s order by reference desc limit :most) as newest
            group by result
            order by calls desc, result
            """.formatted(where.sql()))
                .params(where.parameters())
                .param("most", most)
                .query((row, number) -> new ResultCount(row.getString("result"), row.getLong("calls")))
                .list();
    }

    private static Where where(CallFilter filter) {
        Where where = new Where(new ArrayList<>(), new HashMap<>());
        filter.agencies()
                .ifPresent(ids -> where.and("agency_id = any(:agencies)", "agencies", ids.toArray(Integer[]::new)));
        filter.from().ifPresent(from -> where.and("reference >= :from", "from", Reference.leastAt(from)));
        filter.to().ifPresent(to -> where.and("reference < :to", "to", Reference.leastAt(to)));
        filter.operation()
                .ifPresent(part -> where.and("position(lower(:operation) in lower(operation)) > 0", "operation", part));
        filter.result().ifPresent(result -> where.and("result = :result", "result", result));
        filter.dossier().ifPresent(dossier -> where.and("dossier = :dossier", "dossier", dossier));
        filter.reference().ifPresent(reference -> where.and("reference = :reference", "reference", reference));
        if (filter.foreign()) {
            where.conditions().add("foreign_network");
        }
        return where;
    }

    private static JournaledCall call(ResultSet row) throws SQLException {
        return new JournaledCall(
                row.getInt("agency_id"),
                row.getString("reference"),
                CallEdge.ofColumn(row.getString("edge")),
                row.getString("operation"),
                Optional.ofNullable(row.getString("dossier")),
                row.getString("result"),
                Duration.ofMillis(row.getInt("took_ms")),
                row.getLong("bytes"),
                row.getString("address"),
                row.getBoolean("foreign_network"));
    }
}
