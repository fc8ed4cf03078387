package vn.motcua.server;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How to reach the embedded database. */
record ClusterConnection(int port, String password) implements JdbcConnectionDetails {

    static final String USER = "motcua";
    static final String DATABASE = "motcua";

    /** Where {@code postmaster.pid} holds the port, counted from 0. */
    private static final int PORT_LINE = 3;

    /** The database of the process that holds the directory. */
    static ClusterConnection ofRunning(DataDirectory directory) {
        try {
            List<String> lines = Files.readAllLines(directory.resolve("postgres/postmaster.pid"));
            String password = Files.readString(directory.resolve("keys/database-password"));
            return new ClusterConnection(Integer.parseInt(lines.get(PORT_LINE).strip()), password.strip());
        } catch (IOException e) {
            throw new IllegalStateException("The database of the running process is not ready yet", e);
        }
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        // Details of a database error quote the row, which may hold personal data.
        return "jdbc:postgresql://localhost:%d/%s?logServerErrorDetail=false".formatted(port, DATABASE);
    }

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return "ClusterConnection[port=%d]".formatted(port);
    }
}
