package vn.motcua.compat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.soap.Contract;
import vn.motcua.soap.SoapClient;
import vn.motcua.soap.SoapMessage;

/** What CXF, Metro, Axis and Axis2 make of our WSDL can call all functions; see {@code compat/README.md}. */
@MotCuaIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JavaClientsIT {

    private static final Path TARGET = Path.of("target/compat-it").toAbsolutePath();
    private static final List<String> CLIENTS = List.of("cxf", "metro", "axis1", "axis2");
    private static final List<String> VERSIONS = List.of("1.1", "1.2");

    private final int port;
    private final Map<String, ClientDocuments> documents = new HashMap<>();
    private String output = "";

    JavaClientsIT(
            AgencyRegister register, AgencySecrets secrets, ProcedureCatalogue catalogue, @LocalServerPort int port) {
        this.port = port;
        Contract.prepare(register, secrets, catalogue);
    }

    @BeforeAll
    void runAll() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(TARGET);
        for (String client : CLIENTS) {
            for (String version : VERSIONS) {
                String code = "TT-%s-%s-%d".formatted(client, version, System.nanoTime());
                Path folder = TARGET.resolve(client, "documents-" + version);
                documents.put(client + version, ClientDocuments.write(folder, code));
            }
        }
        output = ChildMaven.run(
                TARGET,
                "-Dcompat.url=http://localhost:" + port,
                "-Dcompat.versions=" + String.join(",", VERSIONS),
                "-Dcompat.target=" + TARGET);
    }

    @ParameterizedTest
    @CsvSource({
        "cxf, 1.1",
        "cxf, 1.2",
        "metro, 1.1",
        "metro, 1.2",
        "axis1, 1.1",
        "axis1, 1.2",
        "axis2, 1.1",
        "axis2, 1.2"
    })
    void aGeneratedClientCallsEveryFunction(String client, String version) throws IOException, InterruptedException {
        assertThat(TARGET.resolve(client, "result.txt")).as(output).exists();
        String said = Files.readString(TARGET.resolve(client, "result.txt"));
        assertThat(said).contains("SOAP " + version);
        assertThat(said.substring(said.indexOf("SOAP " + version)).lines().filter(line -> line.startsWith("ok  ")))
                .as(said + output)
                .hasSizeGreaterThanOrEqualTo(7);
        ClientDocuments sent = Objects.requireNonNull(documents.get(client + version));
        try (SoapClient soap = new SoapClient(port)) {
            assertThat(soap.call(SoapMessage.register(sent.dossier())).isRepetition())
                    .as("the dossier arrived character by character")
                    .isTrue();
            assertThat(soap.call(SoapMessage.office(sent.letter())).isRepetition())
                    .as("the letter and its file arrived character by character")
                    .isTrue();
        }
    }
}
