package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays what was recorded of Microsoft's own pipeline, byte for byte. */
class RecordedTrafficIT {

    private static final Path RECORDED = Path.of("src/test/resources/asmx/captures");
    private static final String SOAP_11 = "http://schemas.xmlsoap.org/soap/envelope/";

    /** Where we answer otherwise than recorded, and why. */
    private record Difference(String why, UnaryOperator<HttpReply> ours) {}

    private static final String FILLED_IN = "the runtime it was recorded on leaves the place holders; .NET fills them";
    private static final String DOTNET_4 = "recorded with another order of namespaces and line end; .NET 4's is served";

    private static final Map<String, Difference> DIFFERENCES = Map.of(
            "s11-vpub-op-on-dvc",
            body(FILLED_IN, "{0}: {1}.", "SOAPAction: http://tempuri.org/TiepNhanHoSoMotCuaVPUB."),
            "s11-header-must-understand",
            body(FILLED_IN, "header {0} was", "header A was"),
            "s11-not-an-envelope",
            body(FILLED_IN, "namespace {0} was unexpected. Expecting {1}.", mismatch("")),
            "s12-wrong-envelope-namespace",
            body(FILLED_IN, "namespace {0} was unexpected. Expecting {1}.", mismatch("http://example.org/soap")),
            "s12-action-unknown-unknown-element",
            body(FILLED_IN, "'{0}'", "'http://tempuri.org/KhongCo'"),
            "s11-ct-text-xml-no-charset",
            body("text without a charset is read as UTF-8, not as ASCII", "??ang x??? l??", "Đang xử lý"),
            "get-wsdl-lower",
            new Difference(DOTNET_4, reply -> withBody(reply, contract("DVCServiceHoSo.wsdl"))),
            "get-wsdl-vpub-aspx",
            new Difference(DOTNET_4, reply -> withBody(reply, contractAtAspx())),
            "get-help-vpub-aspx",
            new Difference("the page for people is our own", RecordedTrafficIT::helpPage));

    private static Server server;

    @BeforeAll
    static void start() throws LifecycleException, IOException {
        server = Server.of(Edges.DEFAULTS, Echo.DOSSIERS, Echo.OFFICE);
    }

    @AfterAll
    static void stop() throws LifecycleException {
        server.close();
    }

    static List<String> recorded() throws IOException {
        try (Stream<Path> files = Files.list(RECORDED)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".request"))
                    .map(name -> name.substring(0, name.length() - ".request".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void answersAsRecorded(String name) throws IOException {
        HttpReply recorded = HttpReply.parse(Files.readAllBytes(RECORDED.resolve(name + ".response")));
        Difference difference = DIFFERENCES.getOrDefault(name, new Difference("none", UnaryOperator.identity()));
        HttpReply expected = difference.ours().apply(recorded);

        HttpReply reply = server.send(Files.readAllBytes(RECORDED.resolve(name + ".request")));

        assertThat(reply.status()).isEqualTo(expected.status());
        assertThat(reply.header("Cache-Control")).isEqualTo(expected.header("Cache-Control"));
        assertThat(reply.header("Content-Type")).isEqualTo(expected.header("Content-Type"));
        assertThat(reply.headers()).containsKey("content-length").doesNotContainKey("transfer-encoding");
        assertThat(reply.body()).as(difference.why()).isEqualTo(expected.body());
    }

    @Test
    void everyDifferenceIsOfSomethingRecorded() throws IOException {
        Set<String> names = new HashSet<>(recorded());

        assertThat(names).hasSize(48).containsAll(DIFFERENCES.keySet());
    }

    private static Difference body(String why, String recorded, String ours) {
        return new Difference(why, reply -> {
            assertThat(reply.body()).contains(recorded);
            return withBody(reply, reply.body().replace(recorded, ours));
        });
    }

    private static String mismatch(String namespace) {
        return "namespace " + namespace + " was unexpected. Expecting " + SOAP_11 + ".";
    }

    private static HttpReply helpPage(HttpReply reply) {
        PublicAddress address =
                new PublicAddress("http://dvc.example", "/layouts/hatinh/dvc/ServiceLienThonggVPUB.aspx");
        Map<String, String> headers = new TreeMap<>(reply.headers());
        headers.put("content-type", "text/html; charset=utf-8");
        String page = new HelpPage("ServiceLienThonggVPUB", List.of("TiepNhanHoSoMotCuaVPUB")).at(address);
        return new HttpReply(reply.status(), headers, page);
    }

    private static HttpReply withBody(HttpReply reply, String body) {
        return new HttpReply(reply.status(), reply.headers(), body);
    }

    private static String contractAtAspx() {
        return contract("ServiceLienThonggVPUB.wsdl").replace("VPUB.asmx\"", "VPUB.aspx\"");
    }

    private static String contract(String name) {
        try {
            return new String(Files.readAllBytes(Path.of("contracts/soap", name)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
