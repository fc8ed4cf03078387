package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.soap.DossierXml.aDossier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.soap.SoapClient;
import vn.motcua.soap.SoapMessage;

/** How the packaged program starts, stops and says why it does not start. */
class LifeOfTheProcessIT {

    private static final String[] DEMO = {"--motcua.demo=true", "--motcua.demo-dossiers=20"};

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path dataDirectory;

    @Test
    void runsDurablyAloneOnItsDirectoryAndStopsCleanly() throws Exception {
        AppProcess app =
                AppProcess.launch(dataDirectory, PreparedProgram.QUICK, DEMO).ready();
        assertThat(app.output()).contains("curl -s", "/tra-cuu?ma=").doesNotContain("one-time password");
        assertThat(dataDirectory.resolve("keys/first-administrator")).doesNotExist();

        isDurable(app);
        aSecondProcessSaysThatTheDirectoryIsInUse();
        anOperatorIssuesASecretWhileItRuns(app);

        assertThat(app.terminate()).isEqualTo(143);
        assertThat(app.output()).contains("Embedded PostgreSQL stopped");
        assertThat(dataDirectory.resolve("postgres/postmaster.pid")).doesNotExist();

        assertThat(refusal("--motcua.environment=production")).contains("không được dùng với hệ thống chính thức");
        assertThat(refusal("--motcua.server-key=" + "ab".repeat(32))).contains("Khóa máy chủ không phải");
    }

    @Test
    void takesOverFromAKilledProcessWhoseDatabaseStillRuns() throws Exception {
        AppProcess first = AppProcess.startDemo(dataDirectory);
        first.killLeavingDatabase();
        AppProcess second = AppProcess.startDemo(dataDirectory);
        assertThat(second.output()).contains("left by a process that was killed");
        second.terminate();
    }

    @Test
    void saysThatTheDirectoryIsOfAnotherMajorVersion() throws Exception {
        Files.createDirectories(dataDirectory.resolve("postgres"));
        Files.writeString(dataDirectory.resolve("postgres/PG_VERSION"), "17\n");
        assertThat(refusal(DEMO)).contains("thuộc PostgreSQL 17");
    }

    @Test
    void saysThatTheDirectoryCannotBeWritten() throws Exception {
        Path file = Files.writeString(dataDirectory.resolve("a-file"), "not a directory");
        assertThat(refusalOn(file, DEMO)).contains("Không ghi được vào thư mục dữ liệu");
    }

    @Test
    void refusesDemoDataInProduction() throws Exception {
        assertThat(refusal("--motcua.demo=true", "--motcua.environment=production"))
                .contains("không được dùng với hệ thống chính thức");
    }

    private static void isDurable(AppProcess app) throws Exception {
        try (var connection = app.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select name, setting from pg_settings where name in"
                        + " ('fsync', 'synchronous_commit', 'full_page_writes') and setting = 'on'")) {
            int on = 0;
            while (rows.next()) {
                on++;
            }
            assertThat(on).isEqualTo(3);
        }
    }

    private void aSecondProcessSaysThatTheDirectoryIsInUse() throws Exception {
        assertThat(refusal(DEMO)).contains("đang được tiến trình");
    }

    private void anOperatorIssuesASecretWhileItRuns(AppProcess app) throws Exception {
        String said = AppProcess.command(dataDirectory, "secret", "STC", "next");
        assertThat(said).contains("mct-thu-");
        String secret = said.lines()
                .filter(line -> line.startsWith("mct-thu-"))
                .findFirst()
                .orElseThrow();
        // What another process changed is seen within two seconds.
        Thread.sleep(2_100);
        try (SoapClient client = new SoapClient(app.port())) {
            SoapMessage message = SoapMessage.register(aDossier().toString());
            for (String accepted : List.of(secret, "demo-stc")) {
                assertThat(client.call(message.as("stc", accepted)).isDone()).isTrue();
            }
            assertThat(client.call(message.as("stc", secret + "x")).code()).isEqualTo("SAI_XAC_THUC");
        }
    }

    private String refusal(String... settings) throws Exception {
        return refusalOn(dataDirectory, settings);
    }

    /** What a process says that does not start: plain sentences, no stack trace. */
    private static String refusalOn(Path directory, String... settings) throws Exception {
        AppProcess app = AppProcess.launchQuickly(directory, settings);
        assertThat(app.awaitExit()).isNotZero();
        assertThat(app.output()).doesNotContain("\tat ");
        return app.output();
    }
}
