package vn.motcua.lookup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.DossierFixture.Dossier;
import vn.motcua.MotCuaIT;
import vn.motcua.SiteClient;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;

@MotCuaIT
class LookUpPagesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AgencyRegister agencies;

    @Autowired
    private ProcedureCatalogue procedures;

    private SiteClient site;
    private DossierFixture dossiers;

    @BeforeEach
    void prepare() {
        site = new SiteClient(port);
        dossiers = new DossierFixture(jdbc, agencies, procedures);
    }

    @Test
    void showsAMaskedDossierByItsCode() {
        Dossier dossier = dossiers.received(aReception("sxd"));

        HttpResponse<String> page = site.get("/tra-cuu?ma=" + dossier.code());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("N***** V** A*", "Đã tiếp nhận", "Sở Xây dựng", "Còn 4 ngày", "trước 17:00")
                .doesNotContain("Nguyễn Văn An", "6789");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("session="));
    }

    @Test
    void opensForTheOwnerAndPutsTheFactorNowhere() {
        Dossier dossier = dossiers.received(aReception("sxd").owner("Nguyễn Văn An", "042090004321"));

        HttpResponse<String> page =
                site.post("/tra-cuu", Map.of("ma", dossier.code(), "don-vi", "sxd", "so", "042090004321"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body())
                .contains("Nguyễn Văn An", "Phan Đình Phùng", "Hai bộ bản vẽ thiết kế", "4321")
                .doesNotContain("042090004321", "value=\"4321\"");
    }

    @Test
    void takesNoFactorFromAnAddress() {
        Dossier dossier = dossiers.received(aReception("sxd"));

        assertThat(site.get("/tra-cuu?ma=" + dossier.code() + "&so=6789").body())
                .doesNotContain("Nguyễn Văn An");
    }

    @Test
    void staysMaskedWithAWrongFactorAndSaysSo() {
        Dossier dossier = dossiers.received(aReception("sxd"));

        HttpResponse<String> page = site.post("/tra-cuu", Map.of("ma", dossier.code(), "so", "0000"));

        assertThat(page.body())
                .contains("Số vừa nhập không khớp", "Còn 4 lần thử", "N***** V** A*")
                .doesNotContain("Nguyễn Văn An");
    }

    @Test
    void answersForADenunciationAsForNothing() {
        Dossier denunciation = dossiers.received(aReception("sxd").of(DossierFixture.DENUNCIATION));
        String unknown = DossierFixture.newCode();

        HttpResponse<String> secret = site.get("/tra-cuu?ma=" + denunciation.code());
        HttpResponse<String> nothing = site.get("/tra-cuu?ma=" + unknown);

        assertThat(secret.statusCode()).isEqualTo(404).isEqualTo(nothing.statusCode());
        assertThat(withoutToken(secret).replace(denunciation.code(), unknown)).isEqualTo(withoutToken(nothing));
        assertThat(nothing.body()).contains("Không tìm thấy hồ sơ", "value=\"" + unknown + "\"");
    }

    @Test
    void refusesCodesThatCannotBeAnybodys() {
        HttpResponse<String> tooLong = site.get("/tra-cuu?ma=" + "a".repeat(101));

        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.body()).contains("dài nhất 100 ký tự", "a".repeat(101));
        assertThat(site.get("/tra-cuu?ma=a%00b").body()).contains("ký tự không nhìn thấy được");
        assertThat(site.get("/tra-cuu?ma=%20").statusCode()).isEqualTo(400);
        assertThat(site.post("/tra-cuu", Map.of()).statusCode()).isEqualTo(400);
    }

    @Test
    void escapesWhatIsEntered() {
        assertThat(site.get("/tra-cuu?ma=" + SiteClient.encoded("<b>\"x")).body())
                .contains("&lt;b&gt;&quot;x")
                .doesNotContain("<b>\"x");
    }

    @Test
    void marksVietnameseInsideAnEnglishPage() {
        Dossier dossier = dossiers.received(aReception("sxd"));

        String page = site.get("/tra-cuu?ma=" + dossier.code() + "&lang=en").body();

        assertThat(page)
                .contains("<html lang=\"en\"", "<span lang=\"vi\">Sở Xây dựng</span>", "4 days left", "Received")
                .contains("href=\"?ma=" + dossier.code() + "&amp;don-vi=sxd&amp;lang=vi\"");
    }

    @Test
    void opensByTheOwnersLinkUntilTheNumberIsCorrected() {
        Dossier dossier = dossiers.received(aReception("sxd"));
        HttpResponse<String> opened = site.post("/tra-cuu", Map.of("ma", dossier.code(), "so", "6789"));
        String link = opened.body().replaceFirst("(?s).*(/tra-cuu/chu-ho-so\\?khoa=[\\w-]{64})\".*", "$1");

        HttpResponse<String> again = site.get(link);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("Nguyễn Văn An", "Phan Đình Phùng").doesNotContain("own-link");
        assertThat(again.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(again.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(again.headers().firstValue("Referrer-Policy")).contains("no-referrer");

        jdbc.sql("update dossier set owner_id_number = '183456789' where id = :id")
                .param("id", dossier.id())
                .update();
        assertThat(site.get(link).statusCode()).isEqualTo(404);
        assertThat(site.get(link).body()).contains("không mở được hồ sơ nào").doesNotContain(dossier.code());
    }

    @Test
    void offersNoLinkToStrangersAndTakesNoneThatIsMadeUp() {
        Dossier dossier = dossiers.received(aReception("sxd"));
        assertThat(site.get("/tra-cuu?ma=" + dossier.code()).body()).doesNotContain("khoa=");
        assertThat(site.get("/tra-cuu/chu-ho-so?khoa=" + "A".repeat(64)).statusCode())
                .isEqualTo(404);
        assertThat(site.get("/tra-cuu/chu-ho-so").statusCode()).isEqualTo(404);
    }

    @Test
    void drawsAQrCodeOfTheCodeAlone() {
        HttpResponse<String> image = site.get("/tra-cuu/ma-qr.svg?ma=H27-1&don-vi=sxd");
        assertThat(image.statusCode()).isEqualTo(200);
        assertThat(image.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("image/svg+xml"));
        assertThat(image.body()).startsWith("<svg").doesNotContain("<script");
        assertThat(site.get("/tra-cuu/ma-qr.svg").statusCode()).isEqualTo(404);
    }

    /** Each form has a token of its own. */
    private static String withoutToken(HttpResponse<String> page) {
        return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
