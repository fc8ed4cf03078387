package vn.motcua.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Closes a new cluster, which trusts everybody on this machine, to all but those who have a password, and makes the two
 * roles in it: the owner of the tables, and the one under which the program works.
 */
record ClusterAccess(Path cluster, ClusterKeys keys) {

    private static final String RULES = """
        # Written by the portal: this machine only, with the password of keys/database-password only.
        host all all 127.0.0.1/32 scram-sha-256
        host all all ::1/128 scram-sha-256
        """;

    /** Every step can be repeated, because the process may have died between any two of them. */
    void secure(EmbeddedPostgres postgres) throws SQLException, IOException {
        Path rulesFile = cluster.resolve("pg_hba.conf");
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            createRole(statement, RunningCluster.APPLICATION, keys.application());
            if (Files.readString(rulesFile).equals(RULES)) {
                return;
            }
            createRole(statement, RunningCluster.OWNER, keys.owner());
            createDatabase(statement);
            statement.execute("alter role postgres password '%s'".formatted(keys.owner()));
            Files.writeString(rulesFile, RULES);
            statement.execute("select pg_reload_conf()");
        }
    }

    private static void createRole(Statement statement, String role, String password) throws SQLException {
        if (isEmpty(statement, "select 1 from pg_roles where rolname = '%s'".formatted(role))) {
            statement.execute("create role %s login".formatted(role));
        }
        statement.execute("alter role %s password '%s'".formatted(role, password));
    }

    private static void createDatabase(Statement statement) throws SQLException {
        if (isEmpty(statement, "select 1 from pg_database where datname = '%s'".formatted(RunningCluster.DATABASE))) {
            statement.execute("create database %s owner %s".formatted(RunningCluster.DATABASE, RunningCluster.OWNER));
        }
    }

    private static boolean isEmpty(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
