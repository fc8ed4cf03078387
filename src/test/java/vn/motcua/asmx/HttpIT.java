package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTP as the clients in the field speak it. */
class HttpIT {

    private static final String PATH = "/layouts/hatinh/dvc/DVCServiceHoSo.asmx";
    private static final String ENVELOPE =
            Posted.envelope(Posted.S11, "", Posted.statusElement("<mahoso>Đơn</mahoso>"));
    private static final String HEADERS = "Host: dvc.example:8080\r\nContent-Type: text/xml; charset=utf-8\r\n"
            + "SOAPAction: " + Posted.STATUS_ACTION + "\r\n";
    private static final String LENGTH = "Content-Length: " + ENVELOPE.getBytes(StandardCharsets.UTF_8).length + "\r\n";

    private static Server server;

    @BeforeAll
    static void start() throws LifecycleException, IOException {
        server = Server.of(Edges.DEFAULTS, Echo.DOSSIERS, Echo.OFFICE);
    }

    @AfterAll
    static void stop() throws LifecycleException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/layouts/hatinh/dvc/DVCServiceHoSo.asmx",
                "/LAYOUTS/HaTinh/DVC/dvcservicehoso.ASMX",
                "/_layouts/hatinh/dvc/DVCServiceHoSo.asmx",
                "/layouts/hatinh/dvc/DVCServiceHoSo.asmx?op=CapNhatTrangThaiHoSo",
                "/%6Cayouts/hatinh/dvc/DVCServiceHoSo%2Easmx",
            })
    void findsTheServiceInAnyCase(String path) throws IOException {
        assertAnswered(server.send("POST " + path + " HTTP/1.1\r\n" + HEADERS + LENGTH + "\r\n" + ENVELOPE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/layouts/hatinh/dvc/KhongCo.asmx", "/layouts/hatinh/dvc/", PATH + "x"})
    void leavesOtherPathsToTheSite(String path) throws IOException {
        HttpReply reply = server.send("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(reply.status()).isEqualTo(404);
    }

    @Test
    void answersHttp10WithALength() throws IOException {
        assertAnswered(server.send("POST " + PATH + " HTTP/1.0\r\n" + HEADERS + LENGTH + "\r\n" + ENVELOPE));
    }

    @Test
    void readsChunks() throws IOException {
        StringBuilder chunks = new StringBuilder();
        // Chunks of ASCII chars, which are as many bytes.
        for (char c : ENVELOPE.replace("Đơn", "Don").toCharArray()) {
            chunks.append("1\r\n").append(c).append("\r\n");
        }
        HttpReply reply = server.send("POST " + PATH + " HTTP/1.1\r\n" + HEADERS + "Transfer-Encoding: chunked\r\n\r\n"
                + chunks + "0\r\n\r\n");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers()).doesNotContainKey("transfer-encoding");
        assertThat(reply.body()).contains("mahoso=[Don]");
    }

    @Test
    void keepsTheConnectionForTheNextCall() throws IOException {
        byte[] call = ("POST " + PATH + " HTTP/1.1\r\n" + HEADERS + LENGTH + "\r\n" + ENVELOPE)
                .getBytes(StandardCharsets.UTF_8);
        try (Socket socket = server.connect()) {
            for (int i = 0; i < 3; i++) {
                socket.getOutputStream().write(call);
                assertAnswered(Server.read(socket));
            }
        }
    }

    @Test
    void asksForTheBodyOfACallerThatWaits() throws IOException {
        try (Socket socket = server.connect()) {
            String head = "POST " + PATH + " HTTP/1.1\r\n" + HEADERS + LENGTH + "Expect: 100-continue\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));

            assertThat(HttpReply.read(socket.getInputStream()).status()).isEqualTo(100);

            socket.getOutputStream().write(ENVELOPE.getBytes(StandardCharsets.UTF_8));
            assertAnswered(Server.read(socket));
        }
    }

    @Test
    void refusesACallerThatWaitsWithoutAskingForItsBody() throws IOException {
        String tooMuch = "Content-Length: 300000000\r\nExpect: 100-continue\r\n\r\n";

        HttpReply reply = server.send("POST " + PATH + " HTTP/1.1\r\n" + HEADERS + tooMuch);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Connection")).isEqualTo("close");
        assertThat(reply.body()).contains("too large CapNhatTrangThaiHoSo");
    }

    @Test
    void speaksHttp1ToACallerThatOffersHttp2() throws IOException {
        String upgrade = "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAEAAEAAAAIAAAAB\r\n";

        assertAnswered(server.send("POST " + PATH + " HTTP/1.1\r\n" + HEADERS + upgrade + LENGTH + "\r\n" + ENVELOPE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void allowsOnlyGetAndPost(String method) throws IOException {
        HttpReply reply = server.send(method + " " + PATH + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isEqualTo("GET, POST");
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void doesNotTrace() throws IOException {
        HttpReply reply = server.send("TRACE " + PATH + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.body()).doesNotContain("Host: x");
    }

    @Test
    void keepsAConnectionOfHttp10ThatAsksForIt() throws IOException {
        byte[] call = ("POST " + PATH + " HTTP/1.0\r\nConnection: keep-alive\r\n" + HEADERS + LENGTH + "\r\n"
                        + ENVELOPE)
                .getBytes(StandardCharsets.UTF_8);
        try (Socket socket = server.connect()) {
            for (int i = 0; i < 2; i++) {
                socket.getOutputStream().write(call);
                assertAnswered(Server.read(socket));
            }
        }
    }

    @Test
    void demandsAHostInHttp11() throws IOException {
        assertThat(server.send("GET " + PATH + " HTTP/1.1\r\nConnection: close\r\n\r\n")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/LAYOUTS/hatinh/dvc/DVCServiceHoSo.asmx",
                "/layouts/hatinh/dvc/DVCServiceHoSo.asmx;jsessionid=1",
                "//layouts/hatinh/dvc/DVCServiceHoSo.asmx",
                "/layouts/./hatinh/x/../dvc/DVCServiceHoSo.asmx",
                "/layouts/hatinh/dvc/DVCServiceHoSo.asmx/",
                "/layouts/hatinh/dvc/ServiceLienThonggVPUB.ASPX",
            })
    void neverRedirects(String path) throws IOException {
        for (String method : new String[] {"GET", "POST", "PUT"}) {
            HttpReply reply = server.send(
                    method + " " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

            assertThat(reply.status()).isIn(200, 405, 500);
            assertThat(reply.headers()).doesNotContainKey("location");
        }
    }

    @Test
    void givesTheContractAtTheAddressAsItWasAsked() throws IOException {
        HttpReply reply = server.send(
                "GET /_Layouts/hatinh/dvc/dvcservicehoso.asmx?WSDL HTTP/1.1\r\nHost: dvc.example:8080\r\n\r\n");

        assertThat(reply.header("Content-Type")).isEqualTo("text/xml; charset=utf-8");
        assertThat(reply.body())
                .contains("<soap:address location=\"http://dvc.example:8080/_Layouts/hatinh/dvc/dvcservicehoso.asmx\"")
                .contains("<soap12:address location=\"http://dvc.example:8080/_Layouts/");
    }

    @Test
    void doesNotCompress() throws IOException {
        HttpReply reply = server.send("POST " + PATH + " HTTP/1.1\r\nAccept-Encoding: gzip, deflate\r\n" + HEADERS
                + LENGTH + "\r\n" + ENVELOPE);

        assertAnswered(reply);
        assertThat(reply.headers()).doesNotContainKey("content-encoding");
    }

    private static void assertAnswered(HttpReply reply) {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers()).containsKey("content-length").doesNotContainKey("transfer-encoding");
        assertThat(reply.body()).contains("mahoso=[Đơn]");
    }
}
