package vn.motcua.server;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The embedded database as its two roles reach it: the owner of the tables, and the program. */
record RunningCluster(int port, ClusterKeys keys) {

    static final String DATABASE = "motcua";

    /** Owns the tables and changes them when a new version starts. */
    static final String OWNER = "motcua";

    /** Owns nothing: what it may do to which table is granted to it. */
    static final String APPLICATION = "motcua_app";

    /** Where {@code postmaster.pid} holds the port, counted from 0. */
    private static final int PORT_LINE = 3;

    /** The database of the process that holds the directory. */
    static RunningCluster of(DataDirectory directory) {
        try {
            List<String> lines = Files.readAllLines(directory.resolve("postgres/postmaster.pid"));
            int port = Integer.parseInt(lines.get(PORT_LINE).strip());
            return new RunningCluster(port, ClusterKeys.ofRunning(directory));
        } catch (IOException e) {
            throw new IllegalStateException("The database of the running process is not ready yet", e);
        }
    }

    JdbcConnectionDetails forTheProgram() {
        return new ProgramsConnection(this);
    }

    FlywayConnectionDetails forMigrations() {
        return new OwnersConnection(this);
    }

    private String url() {
        // Details of a database error quote the row, which may hold personal data.
        return "jdbc:postgresql://localhost:%d/%s?logServerErrorDetail=false".formatted(port, DATABASE);
    }

    private record ProgramsConnection(RunningCluster cluster) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return APPLICATION;
        }

        @Override
        public String getPassword() {
            return cluster.keys().application();
        }

        @Override
        public String getJdbcUrl() {
            return cluster.url();
        }
    }

    private record OwnersConnection(RunningCluster cluster) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return OWNER;
        }

        @Override
        public String getPassword() {
            return cluster.keys().owner();
        }

        @Override
        public String getJdbcUrl() {
            return cluster.url();
        }
    }
}
