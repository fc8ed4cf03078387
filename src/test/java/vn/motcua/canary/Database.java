package vn.motcua.canary;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of every table, read by PostgreSQL's administrator. */
record Database(JdbcClient administrator) {

    /** Names of all tables. */
    List<String> tables() {
        return administrator.sql("""
            select relname from pg_class
            where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by relname
            """).query(String.class).list();
    }

    /** Tables in which {@code text} stands, in letters, or in bytes: the text of a row writes those as hexadecimal digits. */
    List<String> tablesWith(String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return tables().stream()
                .filter(table -> administrator
                        .sql("""
                            select exists (select 1 from %s row
                                where row::text ilike '%%' || :text || '%%' or row::text like '%%' || :hex || '%%')
                            """.formatted(table))
                        .param("text", text)
                        .param("hex", hex)
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
