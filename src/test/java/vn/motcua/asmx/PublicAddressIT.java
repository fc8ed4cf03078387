package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The address that generated clients will call, behind whatever stands before the server. */
class PublicAddressIT {

    private static final String PATH = "/layouts/hatinh/dvc/DVCServiceHoSo.asmx";

    private static Server open;
    private static Server proxied;
    private static Server elsewhere;

    @BeforeAll
    static void start() throws LifecycleException, IOException {
        open = Server.of(Edges.DEFAULTS, Echo.DOSSIERS);
        proxied = Server.behind("127\\.0\\.0\\.1|0:0:0:0:0:0:0:1|10\\.0\\.0\\.[0-9]+", Echo.DOSSIERS);
        elsewhere = Server.behind("10\\.0\\.0\\.[0-9]+", Echo.DOSSIERS);
    }

    @AfterAll
    static void stop() throws LifecycleException {
        open.close();
        proxied.close();
        elsewhere.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Host: dvc.example | http://dvc.example",
                "Host: DVC.Example | http://dvc.example",
                "Host: dvc.example:80 | http://dvc.example",
                "Host: dvc.example:8080 | http://dvc.example:8080",
                "Host: [2001:db8::1]:8080 | http://[2001:db8::1]:8080",
                "Host: [2001:db8::1] | http://[2001:db8::1]",
            })
    void isWhatTheCallerWrote(String header, String base) throws IOException {
        assertThat(address(open, PATH, header)).isEqualTo(base + PATH);
        assertThat(address(proxied, PATH, header)).isEqualTo(base + PATH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-Proto: https | https://inner",
                "X-Forwarded-Proto: HTTPS; X-Forwarded-Port: 443 | https://inner",
                "X-Forwarded-Proto: https; X-Forwarded-Port: 8443 | https://inner:8443",
                "X-Forwarded-Host: dvc.example | http://dvc.example",
                "X-Forwarded-Host: dvc.example:8443; X-Forwarded-Proto: https | https://dvc.example:8443",
                "X-Forwarded-Host: dvc.example:8443; X-Forwarded-Port: 443; X-Forwarded-Proto: https"
                        + " | https://dvc.example",
                "X-Forwarded-Host: [2001:db8::1]; X-Forwarded-Proto: https | https://[2001:db8::1]",
                // What a caller claims comes before what the proxy adds.
                "X-Forwarded-Proto: http, https; X-Forwarded-Host: evil.example, dvc.example | https://dvc.example",
                // The inner proxy's word stands behind that of the outer one, which is trusted too.
                "X-Forwarded-For: 203.0.113.9, 10.0.0.1; X-Forwarded-Proto: https, http;"
                        + " X-Forwarded-Host: dvc.example, inner | https://dvc.example",
                "X-Forwarded-For: 203.0.113.9, 198.51.100.1; X-Forwarded-Proto: https, http | http://inner",
                "X-Forwarded-Host: a/b; X-Forwarded-Proto: ftp; X-Forwarded-Port: x | http://inner",
                "Forwarded: for=203.0.113.9;proto=https;host=dvc.example | https://dvc.example",
                "Forwarded: For=203.0.113.9, for=10.0.0.1;Proto=http;Host=inner | http://inner",
                "Forwarded: for=203.0.113.9;proto=https;host=\"dvc.example:8443\", for=10.0.0.1;host=inner"
                        + " | https://dvc.example:8443",
                "Forwarded: proto=https;host=evil.example; X-Forwarded-Proto: https | https://inner",
            })
    void isWhatATrustedProxySays(String headers, String base) throws IOException {
        assertThat(address(proxied, PATH, "Host: inner; " + headers)).isEqualTo(base + PATH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-Proto: https; X-Forwarded-Host: evil.example; X-Forwarded-Port: 1",
                "X-Forwarded-For: 10.0.0.1; X-Forwarded-Proto: https; X-Forwarded-Host: evil.example",
                "Forwarded: for=10.0.0.1;proto=https;host=evil.example",
            })
    void isNotWhatAnybodyElseSays(String headers) throws IOException {
        assertThat(address(open, PATH, "Host: inner; " + headers)).isEqualTo("http://inner" + PATH);
        assertThat(address(elsewhere, PATH, "Host: inner; " + headers)).isEqualTo("http://inner" + PATH);
    }

    @ParameterizedTest
    @CsvSource({
        "/layouts/hatinh/dvc/DVCServiceHoSo.asmx;jsessionid=1, /layouts/hatinh/dvc/DVCServiceHoSo.asmx",
        "/layouts;a=b/hatinh/dvc/DVCServiceHoSo.asmx, /layouts/hatinh/dvc/DVCServiceHoSo.asmx",
        "/_LAYOUTS/hatinh/dvc/dvcservicehoso.ASMX, /_LAYOUTS/hatinh/dvc/dvcservicehoso.ASMX",
    })
    void keepsThePathAsItWasAsked(String asked, String path) throws IOException {
        assertThat(address(open, asked, "Host: dvc.example")).isEqualTo("http://dvc.example" + path);
    }

    @Test
    void needsNoHostInHttp10() throws IOException {
        String reply = open.send("GET " + PATH + "?wsdl HTTP/1.0\r\n\r\n").body();

        assertThat(reply).contains("<soap:address location=\"http://").contains(PATH + "\" />");
    }

    private static String address(Server server, String path, String headers) throws IOException {
        String lines = headers.replaceAll(";\\s+(?=[A-Z][A-Za-z-]+: )", "\r\n");
        HttpReply reply = server.send("GET " + path + "?wsdl HTTP/1.1\r\n" + lines + "\r\n\r\n");
        String start = "<soap12:address location=\"";
        int from = reply.body().indexOf(start) + start.length();
        return reply.body().substring(from, reply.body().indexOf('"', from));
    }
}
