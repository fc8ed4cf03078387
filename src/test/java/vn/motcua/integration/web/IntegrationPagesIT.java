package vn.motcua.integration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.MotCuaIT;
import vn.motcua.SiteClient;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.FieldWarningCode;
import vn.motcua.shared.ResultCode;
import vn.motcua.soap.Contract;
import vn.motcua.soap.DossierXml;

@MotCuaIT
@ExtendWith(OutputCaptureExtension.class)
class IntegrationPagesIT {

    private static final String CONSOLE = "/tich-hop/kiem-tra/ThemMoiHoSoDVC";
    private static final String SECRET = "mct-thu-KhongAiDuocThay";
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/(?:css|js|img)/[^\"]+)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern FRAGMENT = Pattern.compile("href=\"(?:/tich-hop)?#([^\"]+)\"");
    private static final Pattern SOURCE = Pattern.compile("(?s)<pre.*?</pre>");

    private final SiteClient site;
    private final int port;

    IntegrationPagesIT(
            AgencyRegister register, AgencySecrets secrets, ProcedureCatalogue catalogue, @LocalServerPort int port) {
        Contract.prepare(register, secrets, catalogue);
        this.port = port;
        this.site = new SiteClient(port);
    }

    @Test
    void namesTheAddressesOfThisVerySystem() {
        String base = "http://127.0.0.1:" + port;

        assertThat(site.get("/tich-hop").body())
                .contains(
                        base + "/layouts/hatinh/dvc/DVCServiceHoSo.asmx?WSDL",
                        base + "/_layouts/hatinh/dvc/ServiceLienThongVPUB.aspx",
                        base + "/api/v1/openapi.yaml")
                .contains("Đây là hệ thống thử nghiệm.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void hasWordsForEverythingAndALinkToEachPart(String language) {
        String page = site.get("/tich-hop?lang=" + language).body();
        List<String> ids = found(ID, page);

        assertThat(page).doesNotContain("{{");
        assertThat(SOURCE.matcher(page).replaceAll(""))
                .as("words, not programs")
                .doesNotContain("??", "{0}");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(found(FRAGMENT, page));
    }

    @Test
    void explainsEveryCodeUnderALinkOfItsOwn() {
        assertThat(found(ID, site.get("/tich-hop").body()))
                .containsAll(Stream.of(
                                Stream.of(ResultCode.values()).map(ResultCode::text),
                                Stream.of(FieldErrorCode.values()).map(FieldErrorCode::text),
                                Stream.of(FieldWarningCode.values()).map(FieldWarningCode::text))
                        .flatMap(texts -> texts)
                        .map(code -> "ma-" + code)
                        .distinct()
                        .toList());
    }

    @Test
    void isSmallOverTheWire() throws IOException {
        String page = site.get("/tich-hop").body();
        int bytes = zipped(page);
        for (String file : found(FILE, page).stream().distinct().toList()) {
            bytes += zipped(site.get(file).body());
        }

        assertThat(bytes).isLessThan(60_000);
    }

    @Test
    void runsOnlyItsOwnScriptAndOnlyHere() {
        assertThat(policy("/tich-hop")).endsWith("; script-src 'self'");
        assertThat(policy(CONSOLE)).endsWith("; script-src 'self'");
        assertThat(policy("/")).doesNotContain("script-src");
        assertThat(site.get("/tich-hop").body()).doesNotContain("<style", " style=", " onclick=", "<script>");
    }

    @Test
    void servesSampleProgramsAsTextAndNothingElse() {
        HttpResponse<String> program = site.get("/tich-hop/vi-du/curl.sh");

        assertThat(program.statusCode()).isEqualTo(200);
        assertThat(program.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).isEqualToIgnoringCase("text/plain;charset=utf-8"));
        assertThat(program.body()).contains("http://127.0.0.1:" + port).doesNotContain("{{DIA_CHI}}");
        assertThat(site.get("/tich-hop/vi-du/khac.sh").statusCode()).isEqualTo(404);
        assertThat(site.get("/tich-hop/vi-du/..%2Fdocuments%2FThemMoiHoSoDVC.xml")
                        .statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void answersATry() {
        HttpResponse<String> page =
                site.post(CONSOLE, call(DossierXml.aDossier().toString(), "demo-sxd"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body()).contains("&lt;KetQua value=&quot;1&quot;/&gt;", "không có gì được lưu");
    }

    @Test
    void marksErrorsInTheDocument() {
        String xml = "<data>\n  <MaHoSo value=\"X\"/>\n  <NgayTiepNhan value=\"23/11/2026\"/>\n</data>";

        assertThat(site.post(CONSOLE, call(xml, "demo-sxd")).body())
                .contains("id=\"dong-3\" data-wrong=\"true\"")
                .contains("<mark>&lt;NgayTiepNhan value=&quot;23/11/2026&quot;/&gt;</mark>")
                .contains("href=\"#dong-3\"", "href=\"#bieu-mau\"");
    }

    @Test
    void neverShowsOrLogsTheSecret(CapturedOutput log) {
        String xml = "<data><MaHoSo value=\"" + SECRET + "\"/></data>";
        HttpResponse<String> page = site.post(CONSOLE, call(xml, SECRET));

        assertThat(page.body()).contains("SAI_XAC_THUC", "•".repeat(SECRET.length()), "autocomplete=\"off\"");
        assertThat(page.body()).doesNotContain(SECRET);
        assertThat(log.getAll()).doesNotContain(SECRET);
    }

    @Test
    void saysThatADocumentIsTooLarge() {
        String large = "<data>" + "x".repeat(2_100_000) + "</data>";
        String evenAsAForm = "<data>" + "ệ".repeat(1_000_000) + "</data>";

        assertThat(site.post(CONSOLE, call(large, "demo-sxd")).body()).contains("QUA_DUNG_LUONG", "2 MB");
        assertThat(site.post(CONSOLE, call(evenAsAForm, "demo-sxd")).body()).contains("QUA_DUNG_LUONG", "2 MB");
    }

    @Test
    void hasNoOtherFunctions() {
        assertThat(site.get("/tich-hop/kiem-tra").statusCode()).isEqualTo(200);
        assertThat(site.get("/tich-hop/kiem-tra/Khac").statusCode()).isEqualTo(404);
        assertThat(site.post("/tich-hop/kiem-tra/Khac", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void takesAnEmptyForm() {
        assertThat(site.post(CONSOLE, Map.of()).body()).contains("SAI_XAC_THUC");
    }

    private static Map<String, String> call(String xml, String secret) {
        return new HashMap<>(Map.of("xml", xml, "madonvi", "sxd", "maxacthuc", secret));
    }

    private String policy(String path) {
        return site.get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static int zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
