package vn.motcua.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.ClusterOwner;
import vn.motcua.MotCuaIT;

/** With the embedded database the program works under a role that owns nothing. */
@MotCuaIT
class ApplicationRoleIT {

    private final JdbcClient jdbc;
    private final ClusterOwner cluster;

    ApplicationRoleIT(JdbcClient jdbc, DataDirectory directory) {
        this.jdbc = jdbc;
        this.cluster = new ClusterOwner(directory.root());
    }

    @Test
    void ownsNothing() {
        assertThat(one("select current_user")).isEqualTo("motcua_app");
        assertThat(jdbc.sql("select relname from pg_class where relowner = current_user::regrole")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(one("select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'nobody'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update flyway_history set success = false",
            })
    void mayNotRewriteWhatIsKept(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update()).rootCause().hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table audit_entry disable trigger all",
                "drop table audit_entry",
                "create or replace function audit_entry_is_kept() returns trigger language sql as 'select 1'",
                "create table server_made_by_the_program (id int)",
            })
    void mayNotChangeTheTables(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .rootCause()
                .hasMessageMatching("(?s).*(must be owner|permission denied|cannot).*");
    }

    @Test
    void mayUseTablesMadeLater() {
        JdbcClient owner = cluster.owner();
        owner.sql("create table server_made_later (id int generated always as identity, text text)")
                .update();
        try {
            jdbc.sql("insert into server_made_later (text) values ('a')").update();
            jdbc.sql("update server_made_later set text = 'b'").update();
            assertThat(one("select text from server_made_later")).isEqualTo("b");
            jdbc.sql("delete from server_made_later").update();
        } finally {
            owner.sql("drop table server_made_later").update();
        }
    }

    @Test
    void mayUseEveryOtherTable() {
        List<String> refused = jdbc.sql("""
            select relname from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
              and relname <> 'flyway_history' and relname not like 'audit%'
              and not (has_table_privilege(oid, 'select') and has_table_privilege(oid, 'insert')
                and has_table_privilege(oid, 'update') and has_table_privilege(oid, 'delete'))
            """).query(String.class).list();
        assertThat(refused).isEmpty();
    }

    private String one(String query) {
        return jdbc.sql(query).query((row, _) -> row.getString(1)).single();
    }
}
