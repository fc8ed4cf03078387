package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.soap.DossierXml.aDossier;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.BesideOthers;
import vn.motcua.soap.DossierXml;
import vn.motcua.soap.ResultString;
import vn.motcua.soap.SoapClient;
import vn.motcua.soap.SoapMessage;

/** What the packaged program behind a trusted proxy makes of addresses, and what it has written down when it stops. */
@BesideOthers
class JournalOfTheProcessIT {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path dataDirectory;

    @Test
    void knowsCallersBehindItsProxyAndLosesNoCallWhenItStops() throws Exception {
        AppProcess app = start();
        sql(
                app,
                "insert into agency_network (agency_id, mode, networks) select id, 'enforce', array['203.0.113.0/24',"
                        + " '2001:db8:7::/48']::cidr[] from agency where code = 'sxd'");
        // What others write is seen within two seconds.
        Thread.sleep(2_100);

        assertThat(soap(app, "203.0.113.7").code()).isEqualTo("DA_TIEP_NHAN");
        assertThat(soap(app, "2001:db8:7::1").code()).isEqualTo("DA_TIEP_NHAN");
        assertThat(soap(app, "203.0.113.7, 198.51.100.1").code()).isEqualTo("MANG_KHONG_DUOC_PHEP");
        ResultString refused = soap(app, "198.51.100.1");
        assertThat(refused.code()).isEqualTo("MANG_KHONG_DUOC_PHEP");
        assertThat(refused.value("ThongBao")).contains("198.51.100.1");
        assertThat(rest(app, "203.0.113.7").statusCode()).isEqualTo(200);
        assertThat(rest(app, "198.51.100.1").statusCode()).isEqualTo(403);
        assertThat(rest(app, "198.51.100.1").body()).contains("MANG_KHONG_DUOC_PHEP");

        app.terminate();
        AppProcess again = start();
        assertThat(number(
                        again,
                        "select count(*) from journal_call where address = '198.51.100.1' and foreign_network"
                                + " and result = 'MANG_KHONG_DUOC_PHEP'"))
                .isEqualTo(4);
        assertThat(number(again, "select count(*) from journal_call where not foreign_network"))
                .isEqualTo(3);
        assertThat(number(again, "select count(*) from agency_secret where last_used_from = '203.0.113.7'"))
                .isEqualTo(1);
        again.terminate();
    }

    private AppProcess start() throws Exception {
        return AppProcess.startDemo(dataDirectory, "--motcua.trusted-proxies=127\\.0\\.0\\.1");
    }

    private static ResultString soap(AppProcess app, String forwardedFor) throws Exception {
        DossierXml dossier = aDossier();
        HttpRequest request = to(app, SoapClient.DOSSIERS, forwardedFor)
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"http://tempuri.org/ThemMoiHoSoDVC\"")
                .POST(HttpRequest.BodyPublishers.ofString(
                        SoapMessage.register(dossier.toString()).envelope()))
                .build();
        return ResultString.ofEnvelope(send(request).body());
    }

    private static HttpResponse<String> rest(AppProcess app, String forwardedFor) throws Exception {
        return send(to(app, "/api/v1/changes?limit=1", forwardedFor)
                .header("Authorization", "Bearer demo-sxd")
                .build());
    }

    private static HttpRequest.Builder to(AppProcess app, String path, String forwardedFor) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + app.port() + path))
                .header("X-Forwarded-For", forwardedFor);
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void sql(AppProcess app, String text) throws Exception {
        try (Connection connection = app.database();
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private static int number(AppProcess app, String query) throws Exception {
        try (Connection connection = app.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
