package vn.motcua;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Stands where a database is asked for but must not be reached. */
public final class NoDatabase extends AbstractDataSource {

    private NoDatabase() {}

    public static JdbcClient client() {
        return JdbcClient.create(new NoDatabase());
    }

    @Override
    public Connection getConnection() throws SQLException {
        throw new SQLException("there is no database here");
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }
}
