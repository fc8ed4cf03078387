package vn.motcua.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL with which people look into the trail. */
@Component
class AuditSearchTable {

    private static final String SELECT = """
        select id, at, actor, address, reference, act, kind, subject, details
        from audit_entry
        """;

    private final JdbcClient jdbc;

    AuditSearchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, those older than {@code before}. */
    List<AuditEntry> find(AuditFilter filter, Optional<AuditEntry> before, int most) {
        Conditions conditions = new Conditions();
        filter.actor().ifPresent(actor -> conditions.add("actor in (:actors)", "actors", actors(actor)));
        filter.act().ifPresent(act -> conditions.add("act = :act", "act", act.column()));
        filter.kind().ifPresent(kind -> conditions.add("kind = :kind", "kind", kind));
        filter.subject().ifPresent(subject -> conditions.add("subject like :subject", "subject", beginning(subject)));
        filter.from().ifPresent(from -> conditions.add("at >= :from", "from", from.atOffset(ZoneOffset.UTC)));
        filter.until().ifPresent(until -> conditions.add("at < :until", "until", until.atOffset(ZoneOffset.UTC)));
        before.ifPresent(entry -> {
            Instant at = entry.line().at();
            conditions.add("(at, id) < (:beforeAt, :beforeId)", "beforeAt", at.atOffset(ZoneOffset.UTC));
            conditions.values.put("beforeId", entry.id());
        });
        return jdbc.sql(SELECT + conditions.where() + "order by at desc, id desc limit :most")
                .params(conditions.values)
                .param("most", most)
                .query((row, _) -> entry(row))
                .list();
    }

    Optional<AuditEntry> byId(long id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, _) -> entry(row))
                .optional();
    }

    /** Steps from one kind to the next in the index, however many entries there are of each. */
    List<String> kinds() {
        return jdbc.sql("""
            with recursive known as (
                select min(kind) as kind from audit_entry
                union all
                select (select min(kind) from audit_entry where kind > known.kind) from known where kind is not null)
            select kind from known where kind is not null order by kind
            """).query(String.class).list();
    }

    private static List<String> actors(String actor) {
        return actor.contains(":") || actor.equals(Actor.SYSTEM.name())
                ? List.of(actor)
                : List.of("account:" + actor, "agency:" + actor);
    }

    private static String beginning(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(row.getLong("id"), AuditReading.line(row));
    }

    private static final class Conditions {

        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        private void add(String condition, String name, Object value) {
            parts.add(condition);
            values.put(name, value);
        }

        private String where() {
            return parts.isEmpty() ? "" : "where " + String.join(" and ", parts) + "\n";
        }
    }
}
