package vn.motcua.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.MotCuaIT;
import vn.motcua.SiteClient;
import vn.motcua.agency.AgencyRegister;

@MotCuaIT
@ExtendWith(OutputCaptureExtension.class)
class SitePagesIT {

    private static final Pattern STYLE = Pattern.compile("href=\"(/css/site-[0-9a-f]{32}\\.css)\"");
    private static final Pattern FONT = Pattern.compile("url\\(\"([^\"]*/fonts/[^\"]+-[0-9a-f]{32}\\.woff2)\"\\)");
    private static final Pattern REFERENCE = Pattern.compile("<strong class=\"code\">([0-9A-Z]{20})</strong>");

    @Autowired
    private AgencyRegister agencies;

    @LocalServerPort
    private int port;

    private SiteClient site;

    @BeforeEach
    void visit() {
        site = new SiteClient(port);
    }

    @Test
    void beginsWithOneQuestionAndRealFigures() {
        HttpResponse<String> home = site.get("/");

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body())
                .contains(
                        "Hồ sơ của tôi đang ở đâu?",
                        "Cổng dịch vụ công tỉnh Hà Tĩnh",
                        agencies.all().size() + " cơ quan tham gia cổng này")
                .contains("href=\"/layouts/hatinh/dvc/DVCServiceHoSo.asmx?WSDL\"", "href=\"tel:02391234567\"");
    }

    @Test
    void wearsARibbonOnTheTestSystem() {
        assertThat(site.get("/").body()).contains("class=\"ribbon\"", "Hệ thống thử nghiệm");
    }

    @Test
    void isSafeOnEveryPage() {
        for (String path : List.of("/", "/tra-cuu", "/no-such-page", "/test/fails", "/css/site.css")) {
            HttpHeaders headers = site.get(path).headers();

            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .startsWith("default-src 'none';")
                            .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                            .doesNotContain("unsafe", "script-src"));
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).isPresent();
            assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        }
    }

    @Test
    void hasNoInlineStyleOrScript() {
        assertThat(site.get("/").body()).doesNotContain("<style", "<script", " style=", " onclick=");
    }

    @Test
    void namesStaticFilesAfterTheirContentAndKeepsThemLong() {
        String style = only(STYLE, site.get("/").body());
        HttpResponse<String> css = site.get(style);

        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.headers().firstValue("Cache-Control")).contains("max-age=31536000, public");
        assertThat(site.get(URI.create(style).resolve(only(FONT, css.body())).getPath())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void isSmall() {
        String home = site.get("/").body();
        int bytes = home.length()
                + site.get(only(STYLE, home)).body().length()
                + site.get("/img/mark.svg").body().length();

        assertThat(bytes).isLessThan(40_000);
    }

    @Test
    void compressesPages() {
        assertThat(site.get("/", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @Test
    void remembersALanguage() {
        HttpResponse<String> english = site.get("/?lang=en");
        String cookie = english.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("lang="))
                .findFirst()
                .orElseThrow();

        assertThat(english.body()).contains("<html lang=\"en\"", "Where is my dossier?");
        assertThat(site.get("/", "Cookie", cookie.split(";", 2)[0]).body()).contains("Where is my dossier?");
        assertThat(site.get("/").headers().allValues("Set-Cookie")).noneMatch(set -> set.startsWith("lang="));
    }

    @Test
    void saysWhatToDoWhenThereIsNoPage() {
        HttpResponse<String> page = site.get("/layouts/no-such.asmx", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Không có trang này", "Về trang đầu");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(site.get("/error").statusCode()).isEqualTo(404);
    }

    @Test
    void saysWhatToDoWhenAMethodOrARequestIsWrong() {
        assertThat(site.post("/", Map.of()).statusCode()).isEqualTo(405);
        assertThat(site.get("/tra-cuu?ma=%C3%28").statusCode()).isEqualTo(400);
        assertThat(site.get("/tra-cuu?ma=%C3%28").body()).contains("Yêu cầu này không đọc được");
        assertThat(site.post("/", Map.of()).body()).contains("Không mở được trang này theo cách đó");
    }

    @Test
    void showsAReferenceThatIsInTheLogAndNoExceptionsWords(CapturedOutput log) {
        HttpResponse<String> page = site.get("/test/fails?ma=secret");
        String reference = only(REFERENCE, page.body());

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("Hệ thống gặp sự cố").doesNotContain(FailingPage.SECRET, "Exception");
        assertThat(log.getOut())
                .contains("Error " + reference + " at GET /test/fails", FailingPage.SECRET)
                .doesNotContain("ma=secret");
    }

    @Test
    void saysThatItIsBusyAndWhenToComeBack(CapturedOutput log) {
        HttpResponse<String> page = site.get("/test/busy");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).contains("60");
        assertThat(page.body()).contains("Hệ thống đang bận").doesNotContain(FailingPage.SECRET);
        assertThat(log.getOut()).contains("Error " + only(REFERENCE, page.body()) + " at GET /test/busy");
    }

    @Test
    void showsAReferenceWhenATemplateFails(CapturedOutput log) {
        HttpResponse<String> page = site.get("/test/fails-in-its-template");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(log.getOut())
                .contains("Error " + only(REFERENCE, page.body()) + " at GET /test/fails-in-its-template");
    }

    @Test
    void answersProgramsInJson() {
        HttpResponse<String> answer = site.get("/test/fails", "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .startsWith("{\"status\":500,")
                .contains("reference")
                .doesNotContain(FailingPage.SECRET);
    }

    @Test
    void tellsOperatorsOnThisMachineHowItIs() {
        assertThat(site.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(site.get("/actuator/prometheus").statusCode()).isEqualTo(200);
        assertThat(site.get("/actuator/prometheus", "X-Forwarded-For", "203.0.113.9")
                        .statusCode())
                .isEqualTo(404);
    }

    private static String only(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as("%s in %s", pattern, text).isTrue();
        return found.group(1);
    }
}
