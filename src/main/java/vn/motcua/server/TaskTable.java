package vn.motcua.server;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL that watches over the work that comes back. */
@Component
class TaskTable {

    /** What db-scheduler, which writes all other SQL about it, is told. */
    static final String NAME = "server_task";

    private final JdbcClient jdbc;

    TaskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many kinds of work failed when they were last tried. */
    int failing() {
        return jdbc.sql("select count(*) from server_task where consecutive_failures > 0")
                .query(Integer.class)
                .single();
    }
}
