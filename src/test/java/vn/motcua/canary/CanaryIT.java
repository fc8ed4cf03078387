package vn.motcua.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.ClusterOwner;
import vn.motcua.MotCuaIT;
import vn.motcua.SiteClient;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.server.ConsoleCommand;
import vn.motcua.server.DataDirectory;
import vn.motcua.soap.Contract;

/** Secrets and personal data that go into the program come out nowhere but where they belong. */
@MotCuaIT
@ExtendWith(OutputCaptureExtension.class)
class CanaryIT {

    private static final String DOSSIERS = "(dossier|office).*";

    private final List<ConsoleCommand> commands;
    private final ClusterOwner cluster;
    private final Database database;
    private final int port;

    CanaryIT(
            List<ConsoleCommand> commands,
            DataDirectory directory,
            AgencyRegister register,
            AgencySecrets secrets,
            ProcedureCatalogue catalogue,
            @LocalServerPort int port) {
        this.commands = commands;
        this.cluster = new ClusterOwner(directory.root());
        this.database = new Database(cluster.administrator());
        this.port = port;
        Contract.prepare(register, secrets, catalogue);
    }

    @Test
    void nothingIsFoundWhereItDoesNotBelong(CapturedOutput output) throws Exception {
        Canaries canaries = Canaries.fresh().with("secret", issuedSecret("snv"));
        Calls calls = Calls.of(canaries, port);
        String logged;
        try (WholeLog log = WholeLog.attached()) {
            calls.succeed();
            calls.failOverSoap();
            calls.failOverRest();
            calls.failInABrowser();
            logged = log.text();
        }

        assertThat(calls.answers())
                .hasSizeGreaterThan(15)
                .allSatisfy(answer -> assertThat(canaries.in(answer)).as(answer).isEmpty());
        assertThat(calls.corrections())
                .hasSizeGreaterThan(50)
                .allSatisfy(answer -> assertThat(canaries.in(answer)).as(answer).isSubsetOf("owner", "title"));
        assertThat(canaries.in(logged)).as(logged).isEmpty();
        assertThat(canaries.in(output.getAll()))
                .as("what was written to the console")
                .isEmpty();
        assertThat(canaries.in(databaseLog())).as("PostgreSQL's log").isEmpty();
        assertThat(canaries.in(metrics())).as("metrics").isEmpty();
        assertThat(logged).as("the failing pages were logged").contains("IllegalStateException");
        for (String kind : Canaries.KEPT_NOWHERE) {
            assertThat(database.tablesWith(canaries.the(kind))).as(kind).isEmpty();
        }
        for (String kind : Canaries.OF_DOSSIERS) {
            assertThat(database.tablesWith(canaries.the(kind)))
                    .as(kind)
                    .isNotEmpty()
                    .allMatch(table -> table.matches(DOSSIERS));
        }
    }

    @Test
    void theSearchFindsWhatIsThere(CapturedOutput output) throws Exception {
        Canaries canaries = Canaries.fresh();
        String owner = canaries.the("owner");
        try (WholeLog log = WholeLog.attached()) {
            LoggerFactory.getLogger(CanaryIT.class)
                    .warn("planted {}", owner, new IllegalStateException(canaries.the("phone")));

            assertThat(canaries.in(log.text())).containsExactly("owner", "phone");
            assertThat(canaries.in(output.getAll())).containsExactly("owner", "phone");
        }
        cluster.administrator()
                .sql("do $$ begin raise log 'planted " + owner + "'; end $$")
                .update();
        awaitInDatabaseLog(owner);
        assertThat(metrics()).contains("http_server_requests");
        assertThat(database.tables())
                .contains("audit_entry", "account", "account_session", "agency_secret")
                .hasSizeGreaterThan(15);
        assertThat(database.tablesWith("account:kiemtoan")).contains("audit_entry");
    }

    /** As an operator gets it; shown there and nowhere else. */
    private String issuedSecret(String agency) {
        ConsoleCommand command = commands.stream()
                .filter(known -> known.name().equals("secret"))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        assertThat(command.run(List.of(agency, "next"), new PrintStream(shown, true, StandardCharsets.UTF_8)))
                .isZero();
        return shown.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("mct-"))
                .findFirst()
                .orElseThrow();
    }

    private String metrics() {
        return new SiteClient(port).get("/actuator/prometheus").body();
    }

    private String databaseLog() throws IOException {
        try (Stream<Path> files = Files.list(cluster.dataDirectory().resolve("postgres/log"))) {
            return files.map(CanaryIT::read).collect(Collectors.joining("\n"));
        }
    }

    /** PostgreSQL writes its log a little later. */
    private void awaitInDatabaseLog(String text) throws IOException, InterruptedException {
        for (int tries = 0; tries < 100 && !databaseLog().contains(text); tries++) {
            Thread.sleep(100);
        }
        assertThat(databaseLog()).contains(text);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
