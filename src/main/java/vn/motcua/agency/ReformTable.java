package vn.motcua.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of reorganisations. */
@Component
class ReformTable {

    private static final String SELECT = """
        select id, code, title, basis, takes_effect_on, shipped, content, applied_at from agency_reform
        """;

    private final JdbcClient jdbc;

    ReformTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, in the order in which they hold. */
    List<Reform> all() {
        return jdbc.sql(SELECT + "order by takes_effect_on, id")
                .query((row, number) -> reform(row))
                .list();
    }

    Optional<Reform> byCode(String code) {
        return jdbc.sql(SELECT + "where code = :code")
                .param("code", code)
                .query((row, number) -> reform(row))
                .optional();
    }

    /** Adds one that came with the program, or brings it up to date while it is not applied. */
    void ship(String code, String title, String basis, LocalDate day, String content, Instant now) {
        jdbc.sql("""
            insert into agency_reform (code, title, basis, takes_effect_on, shipped, content, created_at, created_by)
            values (:code, :title, :basis, :day, true, :content, :now, 'system')
            on conflict (code) do update
            set title = excluded.title, basis = excluded.basis, takes_effect_on = excluded.takes_effect_on,
                content = excluded.content
            where agency_reform.shipped and agency_reform.applied_at is null
              and (agency_reform.title, agency_reform.basis, agency_reform.takes_effect_on, agency_reform.content)
                  is distinct from (excluded.title, excluded.basis, excluded.takes_effect_on, excluded.content)
            """)
                .param("code", code)
                .param("title", title)
                .param("basis", basis)
                .param("day", day)
                .param("content", content)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(String code, String title, String basis, LocalDate day, String content, String by, Instant now) {
        jdbc.sql("""
            insert into agency_reform (code, title, basis, takes_effect_on, shipped, content, created_at, created_by)
            values (:code, :title, :basis, :day, false, :content, :now, :by)
            """)
                .param("code", code)
                .param("title", title)
                .param("basis", basis)
                .param("day", day)
                .param("content", content)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    void applied(int id, String by, Instant now) {
        jdbc.sql("update agency_reform set applied_at = :now, applied_by = :by where id = :id")
                .param("id", id)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void undone(int id) {
        jdbc.sql("update agency_reform set applied_at = null, applied_by = null where id = :id")
                .param("id", id)
                .update();
    }

    /** False when it came with the program, is applied or is gone already. */
    boolean remove(int id) {
        return jdbc.sql("delete from agency_reform where id = :id and not shipped and applied_at is null")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Reform reform(ResultSet row) throws SQLException {
        return new Reform(
                row.getInt("id"),
                row.getString("code"),
                row.getString("title"),
                row.getString("basis"),
                row.getObject("takes_effect_on", LocalDate.class),
                row.getBoolean("shipped"),
                row.getString("content"),
                Optional.ofNullable(row.getTimestamp("applied_at")).map(Timestamp::toInstant));
    }
}
