package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.soap.Contract;

/** The integrators' pages as somebody with a browser meets them. */
@BrowserIT
class IntegrationIT {

    private static final String CONSOLE = "/tich-hop/kiem-tra/ThemMoiHoSoDVC";
    private static final String WRONG = """
        <data>
          <MaHoSo value="SXD-261123-0001"/>
          <HoTenChuHoSo value=""/>
          <NgayTiepNhan value="2026-11-23"/>
          <NgayHenTra value="30/02/2026 08:00:00"/>
          <MaThuTuc value="T-HTI-900999-TT"/>
          <TenHoSo value="Đề nghị cung cấp thông tin"/>
          <SoDienThoai value="0239"/>
        </data>\
        """;

    private final JdbcClient jdbc;
    private final int port;

    private final Browser browser = Chromium.browser();

    IntegrationIT(
            JdbcClient jdbc,
            AgencyRegister register,
            AgencySecrets secrets,
            ProcedureCatalogue catalogue,
            @LocalServerPort int port) {
        Contract.prepare(register, secrets, catalogue);
        this.jdbc = jdbc;
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void pagesAreAccessible(String language, int width) {
        try (Visitor visitor = visitor(language, width)) {
            visitor.opens("/tich-hop");
            visitor.judges("integration");
            visitor.opens("/tich-hop/kiem-tra/CapNhatTrangThaiHoSo");
            visitor.judges("console");
            visitor.opens(CONSOLE);
            sends(visitor, WRONG);
            visitor.judges("console-refused");
            visitor.opens(CONSOLE);
            sends(visitor);
            visitor.judges("console-accepted");
        }
    }

    @Test
    void marksWhatIsWrongInTheDocument() {
        try (Visitor visitor = visitor("vi", 1280)) {
            visitor.opens(CONSOLE);
            sends(visitor, WRONG);
            Page page = visitor.page();

            assertThat(page.locator("#tra-loi")).containsText("DU_LIEU_KHONG_HOP_LE");
            assertThat(page.locator(".marked__line[data-wrong]")).hasCount(3);
            assertThat(page.locator("#dong-4 mark")).hasText("<NgayTiepNhan value=\"2026-11-23\"/>");
            assertThat(page.locator("#dong-4 .marked__problem")).containsText("năm-tháng-ngày");
            assertThat(page.locator(".problems--warnings")).containsText("SoDienThoai");
            assertThat(page.locator("textarea")).hasValue(WRONG);
            assertThat(page.locator("input[type=password]")).hasValue("");
            Assertions.assertThat(page.url()).endsWith(CONSOLE);

            page.locator(".problems a[href='#dong-5']").click();
            Assertions.assertThat(page.url()).endsWith("#dong-5");
        }
    }

    @Test
    void storesTheExampleOnlyWhenAsked() {
        try (Visitor visitor = visitor("vi", 1280)) {
            visitor.opens(CONSOLE);
            Page page = visitor.page();
            String code = page.locator("textarea").inputValue().replaceAll("(?s).*<MaHoSo value=\"([^\"]+)\".*", "$1");

            sends(visitor);
            assertThat(page.locator("#tra-loi")).containsText("DA_TIEP_NHAN");
            assertThat(page.locator(".answer__kept")).containsText("không có gì được lưu");
            Assertions.assertThat(stored(code)).isZero();

            page.locator("#luu").check();
            sends(visitor);
            assertThat(page.locator(".answer__kept")).containsText("đã được lưu thật");
            Assertions.assertThat(stored(code)).isEqualTo(1);

            page.locator("#luu").uncheck();
            sends(visitor);
            assertThat(page.locator("#nguyen-van")).containsText("<LapLai value=\"1\"/>");
        }
    }

    @Test
    void theConsoleIsUsedWithTheKeyboardAloneAndWithoutScripts() {
        try (Visitor visitor =
                new Visitor(browser, base(), "vi", 640, new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            visitor.opens(CONSOLE);
            Page page = visitor.page();
            page.locator("input[type=password]").focus();
            page.keyboard().type("demo-sai");
            page.keyboard().press("Enter");

            assertThat(page.locator("#tra-loi")).containsText("SAI_XAC_THUC");
        }
    }

    @Test
    void copiesWhatIsWorthCopying() {
        try (Visitor visitor = visitor("vi", 1280)) {
            List<String> complaints = new ArrayList<>();
            visitor.page().onConsoleMessage(message -> complaints.add(message.text()));
            visitor.opens("/tich-hop");
            visitor.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Locator copy = visitor.page().locator("#dia-chi + p + .service .copy");
            copy.click();

            assertThat(copy).hasText("Đã chép");
            Assertions.assertThat(visitor.page().evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(base() + "/layouts/hatinh/dvc/DVCServiceHoSo.asmx");
            Assertions.assertThat(complaints).isEmpty();
        }
    }

    private static void sends(Visitor visitor, String xml) {
        visitor.page().locator("textarea").fill(xml);
        sends(visitor);
    }

    private static void sends(Visitor visitor) {
        String agency = visitor.page().locator("input[name=madonvi]").inputValue();
        visitor.page().locator("input[type=password]").fill("demo-" + agency);
        visitor.page().locator("form button.button").click();
    }

    private long stored(String code) {
        return jdbc.sql("select count(*) from dossier where code = :code")
                .param("code", code)
                .query(Long.class)
                .single();
    }

    private Visitor visitor(String language, int width) {
        return new Visitor(browser, base(), language, width);
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
