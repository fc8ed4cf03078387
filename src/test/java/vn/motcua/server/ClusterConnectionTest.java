package vn.motcua.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterConnectionTest {

    @TempDir
    private Path parent;

    @Test
    void isFoundInTheDirectoryOfTheRunningProcess() throws IOException {
        try (DataDirectory directory = DataDirectory.open(parent.resolve("data"))) {
            Files.writeString(directory.resolve("keys/database-password"), "geheim\n");
            Files.createDirectory(directory.resolve("postgres"));
            Files.writeString(
                    directory.resolve("postgres/postmaster.pid"), "4711\n/data/postgres\n1795400000\n54321\n\n");

            ClusterConnection connection = ClusterConnection.ofRunning(directory);

            assertThat(connection).isEqualTo(new ClusterConnection(54_321, "geheim"));
            assertThat(connection.getJdbcUrl()).startsWith("jdbc:postgresql://localhost:54321/motcua");
        }
    }

    @Test
    void isNotThereBeforeTheDatabaseIs() {
        try (DataDirectory directory = DataDirectory.open(parent.resolve("data"))) {
            assertThatIllegalStateException().isThrownBy(() -> ClusterConnection.ofRunning(directory));
        }
    }

    @Test
    void keepsRowsAndPasswordToItself() {
        ClusterConnection connection = new ClusterConnection(5432, "geheim");

        assertThat(connection.toString() + connection.getJdbcUrl())
                .doesNotContain("geheim")
                .contains("logServerErrorDetail=false");
    }
}
