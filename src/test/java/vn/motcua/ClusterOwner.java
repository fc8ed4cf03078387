package vn.motcua;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Connects to the embedded database of a running application as somebody who may do more than the program. */
public record ClusterOwner(Path dataDirectory) {

    /** PostgreSQL's own administrator, whom no privilege stops. */
    public JdbcClient administrator() {
        return as("postgres", "motcua");
    }

    /** The owner of the program's tables. */
    public JdbcClient owner() {
        return as("motcua", "motcua");
    }

    public JdbcClient as(String user, String database) {
        return JdbcClient.create(source(user, database));
    }

    /** A connection of its own. */
    public Connection connect(String user, String database) throws SQLException {
        return source(user, database).getConnection();
    }

    /** A new connection each time. */
    public DataSource source(String user, String database) {
        return new DriverManagerDataSource(url(database), user, password());
    }

    public String url(String database) {
        return "jdbc:postgresql://localhost:"
                + read("postgres/postmaster.pid").lines().toList().get(3).strip() + "/" + database;
    }

    private String password() {
        return read("keys/database-password").strip();
    }

    private String read(String file) {
        try {
            return Files.readString(dataDirectory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
