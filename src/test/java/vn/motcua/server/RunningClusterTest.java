package vn.motcua.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningClusterTest {

    private static final RunningCluster CLUSTER = new RunningCluster(54_321, new ClusterKeys("geheim", "verborgen"));

    @TempDir
    private Path parent;

    @Test
    void isFoundInTheDirectoryOfTheRunningProcess() throws IOException {
        try (DataDirectory directory = DataDirectory.open(parent.resolve("data"))) {
            Files.writeString(directory.resolve("keys/database-password"), "geheim\n");
            Files.writeString(directory.resolve("keys/application-password"), "verborgen\n");
            Files.createDirectory(directory.resolve("postgres"));
            Files.writeString(
                    directory.resolve("postgres/postmaster.pid"), "4711\n/data/postgres\n1795400000\n54321\n\n");

            assertThat(RunningCluster.of(directory)).isEqualTo(CLUSTER);
        }
    }

    @Test
    void isNotThereBeforeTheDatabaseIs() {
        try (DataDirectory directory = DataDirectory.open(parent.resolve("data"))) {
            assertThatIllegalStateException().isThrownBy(() -> RunningCluster.of(directory));
        }
    }

    @Test
    void isReachedByTheProgramUnderARoleThatIsNotTheOwners() {
        assertThat(CLUSTER.forTheProgram().getUsername()).isEqualTo("motcua_app");
        assertThat(CLUSTER.forTheProgram().getPassword()).isEqualTo("verborgen");
        assertThat(CLUSTER.forMigrations().getUsername()).isEqualTo("motcua");
        assertThat(CLUSTER.forMigrations().getPassword()).isEqualTo("geheim");
        assertThat(CLUSTER.forTheProgram().getJdbcUrl())
                .startsWith("jdbc:postgresql://localhost:54321/motcua")
                .isEqualTo(CLUSTER.forMigrations().getJdbcUrl());
    }

    @Test
    void keepsRowsAndPasswordsToItself() {
        assertThat(CLUSTER.forTheProgram().getJdbcUrl()).contains("logServerErrorDetail=false");
        assertThat(CLUSTER.toString() + CLUSTER.forTheProgram() + CLUSTER.forMigrations())
                .doesNotContain("geheim")
                .doesNotContain("verborgen");
    }

    @Test
    void makesItsPasswordsOnce() throws IOException {
        try (DataDirectory directory = DataDirectory.open(parent.resolve("data"))) {
            ClusterKeys made = ClusterKeys.of(directory);

            assertThat(made.owner()).hasSize(48).isNotEqualTo(made.application());
            assertThat(ClusterKeys.of(directory)).isEqualTo(made);
            assertThat(ClusterKeys.ofRunning(directory)).isEqualTo(made);
        }
    }
}
