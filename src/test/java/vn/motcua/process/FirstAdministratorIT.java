package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.BesideOthers;
import vn.motcua.SignedInClient;

/** How somebody gets into a system that nobody has entered yet, or that nobody can enter any more. */
@BesideOthers
class FirstAdministratorIT {

    private static final String OWN = "con trâu đi trước";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory;

    @Test
    void isToldAPasswordThatWorksOnce() throws Exception {
        AppProcess app = AppProcess.start(directory);
        Path file = file(directory);
        String password = Files.readString(file);
        assertThat(app.output()).contains("quantri", password).doesNotContain("generated security password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        SignedInClient person = SignedInClient.as("quantri", password, app.port());
        assertThat(location(person.get("/quan-tri"))).endsWith("/tai-khoan/mat-khau");
        person.post("/tai-khoan/mat-khau", Map.of("cu", password, "moi", OWN, "lai", OWN));
        assertThat(person.get("/quan-tri").statusCode()).isEqualTo(200);
        assertThat(file).doesNotExist();

        String said = AppProcess.command(directory, "account", "reset", "quantri");
        String again = said.lines().toList().getLast();
        assertThat(person.get("/quan-tri").statusCode()).as("the old session").isEqualTo(302);
        assertThat(location(new SignedInClient(app.port()).signIn("quantri", again)))
                .endsWith("/quan-tri");
        app.terminate();
    }

    @Test
    void isOneOnlyWhenTwoNodesStartAtOnce() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start()) {
            List<Path> directories = List.of(directory.resolve("a"), directory.resolve("b"));
            AppProcess one = launch(directories.getFirst(), database);
            AppProcess two = launch(directories.getLast(), database);
            try {
                one.awaitReady();
                two.awaitReady();

                assertThat(directories.stream().map(FirstAdministratorIT::file).filter(Files::exists))
                        .hasSize(1);
                assertThat(Stream.of(one.output(), two.output()).filter(text -> text.contains("one-time password")))
                        .hasSize(1);
            } finally {
                one.terminate();
                two.terminate();
            }
        }
    }

    private static AppProcess launch(Path directory, EmbeddedPostgres database) throws Exception {
        return AppProcess.launchQuickly(
                directory,
                "--motcua.server-key=" + "ab".repeat(32),
                "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres");
    }

    private static Path file(Path directory) {
        return directory.resolve("keys/first-administrator");
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
