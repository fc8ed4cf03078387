package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** How the packaged program starts, stops and says why it does not start. */
class LifeOfTheProcessIT {

    private static final String[] DEMO = {"--motcua.demo=true", "--motcua.demo-dossiers=20"};

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path dataDirectory;

    @Test
    void stopsItsDatabaseWhenAskedToStop() throws Exception {
        AppProcess app = AppProcess.start(dataDirectory, DEMO);
        assertThat(app.output()).contains("curl -s", "/tra-cuu?ma=");
        assertThat(app.terminate()).isEqualTo(143);
        assertThat(dataDirectory.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(app.output()).contains("Embedded PostgreSQL stopped");
    }

    @Test
    void takesOverFromAKilledProcessWhoseDatabaseStillRuns() throws Exception {
        AppProcess first = AppProcess.start(dataDirectory, DEMO);
        first.killLeavingDatabase();
        AppProcess second = AppProcess.start(dataDirectory, DEMO);
        assertThat(second.output()).contains("left by a process that was killed");
        second.terminate();
    }

    @Test
    void isDurable() throws Exception {
        AppProcess app = AppProcess.start(dataDirectory, DEMO);
        try (var connection = app.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select name, setting from pg_settings where name in"
                        + " ('fsync', 'synchronous_commit', 'full_page_writes') order by name")) {
            while (rows.next()) {
                assertThat(rows.getString("setting")).as(rows.getString("name")).isEqualTo("on");
            }
        }
        app.terminate();
    }

    @Test
    void saysThatTheDirectoryIsInUse() throws Exception {
        AppProcess first = AppProcess.start(dataDirectory, DEMO);
        AppProcess second = AppProcess.launch(dataDirectory, List.of(), DEMO);
        assertThat(second.awaitExit()).isNotZero();
        assertThat(second.output()).contains("đang được tiến trình").doesNotContain("\tat ");
        first.terminate();
    }

    @Test
    void saysThatTheDirectoryIsOfAnotherMajorVersion() throws Exception {
        Files.createDirectories(dataDirectory.resolve("postgres"));
        Files.writeString(dataDirectory.resolve("postgres/PG_VERSION"), "17\n");
        AppProcess app = AppProcess.launch(dataDirectory, List.of(), DEMO);
        assertThat(app.awaitExit()).isNotZero();
        assertThat(app.output()).contains("thuộc PostgreSQL 17").doesNotContain("\tat ");
    }

    @Test
    void saysThatTheDirectoryCannotBeWritten() throws Exception {
        Path file = Files.writeString(dataDirectory.resolve("a-file"), "not a directory");
        AppProcess app = AppProcess.launch(file, List.of(), DEMO);
        assertThat(app.awaitExit()).isNotZero();
        assertThat(app.output()).contains("Không ghi được vào thư mục dữ liệu").doesNotContain("\tat ");
    }

    @Test
    void refusesDemoDataInProduction() throws Exception {
        AppProcess app =
                AppProcess.launch(dataDirectory, List.of(), "--motcua.demo=true", "--motcua.environment=production");
        assertThat(app.awaitExit()).isNotZero();
        assertThat(app.output()).contains("không được dùng với hệ thống chính thức");
    }

    @Test
    void refusesToBecomeAProductionSystemWithDemoData() throws Exception {
        AppProcess.start(dataDirectory, DEMO).terminate();
        AppProcess app = AppProcess.launch(dataDirectory, List.of(), "--motcua.environment=production");
        assertThat(app.awaitExit()).isNotZero();
        assertThat(app.output()).contains("không được dùng với hệ thống chính thức");
    }
}
