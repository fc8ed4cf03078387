package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calls by form beyond what ASMX has words for: long, refused and failing ones. */
class FormCallIT {

    private static final String OTHERS = "&ngaytra=&madonvi=&maxacthuc=";

    private static Server server;
    private static Server other;

    @BeforeAll
    static void start() throws LifecycleException, IOException {
        server = Server.of(Edges.withForms(), Echo.DOSSIERS);
        other = Server.of(Edges.withForms(), Echo.dossiers(call -> switch (call.parameter("mahoso")
                .orElseThrow()
                .string(10)) {
            case "none" -> null;
            case "empty" -> "";
            default -> throw new IllegalStateException("Nguyễn Văn A");
        }));
    }

    @AfterAll
    static void stop() throws LifecycleException {
        server.close();
        other.close();
    }

    @Test
    void takesALongParameterThroughATemporaryFile() throws IOException {
        String text = "%C4%90 ".repeat(40_000);

        HttpReply reply = post(server, "mahoso=" + text.replace(' ', '+') + OTHERS);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().contains("[" + "Đ ".repeat(40_000) + "]")).isTrue();
        assertThat(server.edge().spool().used()).isZero();
    }

    @Test
    void tellsTheLimitAsANormalResult() throws IOException {
        HttpReply reply = post(server, "mahoso=" + "x".repeat(2_000_000) + OTHERS);

        assertThat(reply.body())
                .isEqualTo("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<string xmlns=\"http://tempuri.org/\">"
                        + "too large TraKetQuaHoSo 20 1048576</string>");
        assertThat(server.edge().spool().used()).isZero();
    }

    @Test
    void leavesNothingOfACallerThatDies() throws Exception {
        try (Socket socket = server.connect()) {
            socket.getOutputStream().write(head(900_000).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(("mahoso=" + "x".repeat(200_000)).getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 100 && server.edge().spool().used() == 0; i++) {
                Thread.sleep(50);
            }
        }
        for (int i = 0; i < 100 && server.edge().spool().used() > 0; i++) {
            Thread.sleep(50);
        }
        assertThat(server.edge().spool().used()).isZero();
    }

    @Test
    void tellsAFailureWithoutItsMessage() throws IOException {
        assertThat(post(other, "mahoso=x" + OTHERS).body())
                .contains(">failed TraKetQuaHoSo 20 IllegalStateException<")
                .doesNotContain("Nguyễn");
    }

    @Test
    void tellsNothingFromEmpty() throws IOException {
        assertThat(post(other, "mahoso=empty" + OTHERS).body()).endsWith("\n<string xmlns=\"http://tempuri.org/\" />");
        assertThat(post(other, "mahoso=none" + OTHERS).body())
                .endsWith("\n<string xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\" xsi:nil=\"true\""
                        + " xmlns=\"http://tempuri.org/\" />");
    }

    private static HttpReply post(Server to, String form) throws IOException {
        return to.send(head(form.length()) + form);
    }

    private static String head(int length) {
        return "POST /layouts/hatinh/dvc/DVCServiceHoSo.asmx/TraKetQuaHoSo HTTP/1.1\r\nHost: x\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + length + "\r\n\r\n";
    }
}
