package vn.motcua.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Closes a new cluster, which trusts everybody on this machine, to all but those who have the password. */
record ClusterAccess(Path cluster, String password) {

    private static final String RULES = """
        # Written by the portal: this machine only, with the password of keys/database-password only.
        host all all 127.0.0.1/32 scram-sha-256
        host all all ::1/128 scram-sha-256
        """;

    void secure(EmbeddedPostgres postgres) throws SQLException, IOException {
        Path rulesFile = cluster.resolve("pg_hba.conf");
        if (Files.readString(rulesFile).equals(RULES)) {
            return;
        }
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            createRoleAndDatabase(statement);
            statement.execute("alter role postgres password '%s'".formatted(password));
            Files.writeString(rulesFile, RULES);
            statement.execute("select pg_reload_conf()");
        }
    }

    /** Every step can be repeated, because the process may have died between any two of them. */
    private void createRoleAndDatabase(Statement statement) throws SQLException {
        if (isEmpty(statement, "select 1 from pg_roles where rolname = '%s'".formatted(ClusterConnection.USER))) {
            statement.execute("create role %s login".formatted(ClusterConnection.USER));
        }
        statement.execute("alter role %s password '%s'".formatted(ClusterConnection.USER, password));
        if (isEmpty(
                statement, "select 1 from pg_database where datname = '%s'".formatted(ClusterConnection.DATABASE))) {
            statement.execute(
                    "create database %s owner %s".formatted(ClusterConnection.DATABASE, ClusterConnection.USER));
        }
    }

    private static boolean isEmpty(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
