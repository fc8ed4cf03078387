package vn.motcua.agency.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaIT;
import vn.motcua.SignedInClient;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.soap.Contract;
import vn.motcua.soap.DossierXml;
import vn.motcua.soap.SoapClient;
import vn.motcua.soap.SoapMessage;

/** The pages of secrets and networks, as an administrator's browser sends their forms. */
@MotCuaIT
@ExtendWith(OutputCaptureExtension.class)
class SecretPagesIT {

    private static final Pattern SECRET = Pattern.compile("mct-thu-[A-Za-z0-9_-]{32}");
    private static final Pattern NEWEST = Pattern.compile("name=\"moi-nhat\" value=\"(\\d+)\"");
    private static final Pattern NEXT = Pattern.compile("name=\"ma\" value=\"(\\d+)\"");
    private static final Pattern REVOKE = Pattern.compile("href=\"([^\"]+/thu-hoi)\"");

    private final JdbcClient jdbc;
    private final SignedInClient administrator;
    private final SoapClient soap;
    private final int port;
    private final int agency;
    private final int other;
    private final String page;

    SecretPagesIT(
            JdbcClient jdbc,
            AgencyRegister register,
            AgencySecrets secrets,
            ProcedureCatalogue catalogue,
            @LocalServerPort int port) {
        Contract.prepare(register, secrets, catalogue);
        this.jdbc = jdbc;
        this.port = port;
        this.soap = new SoapClient(port);
        this.agency = register.byCode("stc").orElseThrow().id();
        this.other = register.byCode("sxd").orElseThrow().id();
        this.page = "/quan-tri/don-vi/" + agency + "/ma-xac-thuc";
        this.administrator = SignedInClient.as("stc", port);
    }

    @BeforeEach
    void beginWithNothing() {
        clear();
    }

    @AfterEach
    void leaveNothing() {
        clear();
        soap.close();
    }

    @Test
    void showsASecretOnceAndNowhereElse(CapturedOutput output) {
        HttpResponse<String> answer = issue("30");

        String secret = found(SECRET, answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(administrator.get(page).body()).doesNotContain(secret).contains("Kế tiếp");
        assertThat(output.getAll()).doesNotContain(secret);
        assertThat(stored()).isNotEmpty().noneMatch(row -> row.contains(secret));
    }

    @Test
    void rotatesWithoutARefusedCall() throws Exception {
        String fresh = found(SECRET, issue("30").body());
        assertThat(call("demo-stc")).isEqualTo("DA_TIEP_NHAN");
        assertThat(call(fresh)).isEqualTo("DA_TIEP_NHAN");

        String next = found(NEXT, administrator.get(page + "/chuyen").body());
        HttpResponse<String> changed = administrator.post(page + "/chuyen", Map.of("ma", next, "het", "chong"));

        assertThat(changed.statusCode()).isEqualTo(302);
        assertThat(administrator.get(page).body()).contains("Đã chuyển sang mã kế tiếp.", "Mã cũ");
        assertThat(call("demo-stc")).isEqualTo("DA_TIEP_NHAN");
        assertThat(call(fresh)).isEqualTo("DA_TIEP_NHAN");
    }

    @Test
    void asksBeforeItRevokes() throws Exception {
        String address = found(REVOKE, administrator.get(page).body());

        assertThat(administrator.get(address).body()).contains("Đây là mã duy nhất của đơn vị");
        assertThat(call("demo-stc")).isEqualTo("DA_TIEP_NHAN");

        administrator.post(address, Map.of());
        assertThat(call("demo-stc")).isEqualTo("SAI_XAC_THUC");
        assertThat(administrator.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void issuesNothingWhenTheFormIsSentTwice() {
        String newest = newest();
        issue(newest, "30");

        assertThat(issue(newest, "30").body())
                .contains("Danh sách mã đã thay đổi")
                .doesNotContainPattern(SECRET);
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasEntered() {
        assertThat(issue("nhiều").body())
                .contains("Nhập số ngày từ 1 đến 1095", "aria-invalid=\"true\"", "value=\"nhiều\"");
        assertThat(issue("1096").body()).contains("Nhập số ngày từ 1 đến 1095");

        issue("30");
        String next = found(NEXT, administrator.get(page + "/chuyen").body());
        assertThat(administrator
                        .post(page + "/chuyen", Map.of("ma", next, "het", "luc", "thoi-diem", "hôm qua"))
                        .body())
                .contains("Nhập một thời điểm sau lúc này", "value=\"hôm qua\"");
    }

    @Test
    void enforcesNetworksOnlyWhenTheyAreRight() throws Exception {
        assertThat(administrator
                        .post(page + "/mang", Map.of("che-do", "ENFORCE", "mang", "203.0.113.9/24\nmay-chu"))
                        .body())
                .contains("Dòng 1: “203.0.113.9/24”", "Dòng 2: “may-chu”", "203.0.113.9/24\nmay-chu");

        administrator.post(page + "/mang", Map.of("che-do", "ENFORCE", "mang", "203.0.113.0/24"));
        assertThat(call("demo-stc")).isEqualTo("MANG_KHONG_DUOC_PHEP");

        administrator.post(page + "/mang", Map.of("che-do", "REPORT", "mang", "203.0.113.0/24"));
        assertThat(call("demo-stc")).isEqualTo("DA_TIEP_NHAN");
    }

    @Test
    void hidesAgenciesThatSomebodyDoesNotLookAfter() {
        String foreign = "/quan-tri/don-vi/" + other + "/ma-xac-thuc";

        assertThat(administrator.get(foreign).statusCode()).isEqualTo(404);
        assertThat(administrator
                        .post(foreign, Map.of("so-ngay", "30", "moi-nhat", "0"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(administrator.post(foreign + "/mang", Map.of()).statusCode()).isEqualTo(404);
        assertThat(SignedInClient.as("quantri", port).get(foreign).statusCode()).isEqualTo(200);
        assertThat(SignedInClient.as("quantri", port)
                        .get("/quan-tri/don-vi/999999/ma-xac-thuc")
                        .statusCode())
                .isEqualTo(404);
        assertThat(SignedInClient.as("kiemtoan", port).get(page).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> issue(String days) {
        return issue(newest(), days);
    }

    private HttpResponse<String> issue(String newest, String days) {
        return administrator.post(page, Map.of("moi-nhat", newest, "so-ngay", days));
    }

    private String newest() {
        return found(NEWEST, administrator.get(page).body());
    }

    private String call(String secret) throws Exception {
        DossierXml dossier = DossierXml.aDossier();
        return soap.call(SoapMessage.register(dossier.toString()).as("stc", secret))
                .code();
    }

    private List<String> stored() {
        return jdbc.sql("select s::text from agency_secret s union all select a::text from audit_entry a")
                .query(String.class)
                .list();
    }

    private void clear() {
        jdbc.sql("delete from agency_secret where agency_id = :agency and slot <> 'current'")
                .param("agency", agency)
                .update();
        administrator.post(page + "/mang", Map.of("che-do", "OFF", "mang", ""));
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.groupCount() == 0 ? matcher.group() : matcher.group(1);
    }
}
