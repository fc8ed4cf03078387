package vn.motcua.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.motcua.ClusterOwner;

class EmbeddedDatabaseIT {

    @TempDir
    private Path parent;

    @Test
    void makesTheProgramsRoleInAClusterFromBeforeThereWasOne() throws IOException {
        try (DataDirectory directory = DataDirectory.open(parent.resolve("data"))) {
            try (EmbeddedDatabase database = start(directory)) {
                assertThat(userOf(database)).isEqualTo("motcua_app");
                new ClusterOwner(directory.root())
                        .administrator()
                        .sql("drop role motcua_app")
                        .update();
            }
            Files.delete(directory.resolve("keys/application-password"));

            try (EmbeddedDatabase database = start(directory)) {
                assertThat(userOf(database)).isEqualTo("motcua_app");
            }
        }
    }

    private static EmbeddedDatabase start(DataDirectory directory) {
        return EmbeddedDatabase.start(directory, () -> {});
    }

    private static String userOf(EmbeddedDatabase database) {
        JdbcConnectionDetails program = database.cluster().forTheProgram();
        return JdbcClient.create(new DriverManagerDataSource(
                        program.getJdbcUrl(),
                        requireNonNull(program.getUsername()),
                        requireNonNull(program.getPassword())))
                .sql("select current_user")
                .query(String.class)
                .single();
    }
}
