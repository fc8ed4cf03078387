package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;

/** The pages of dossiers with a deadline ribbon, in both languages, on a narrow and a wide screen and on paper. */
@BrowserIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitizenScreensIT {

    private static final LocalDate TODAY = CitizenDossiers.today();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AgencyRegister agencies;

    @Autowired
    private AgencySecrets secrets;

    @Autowired
    private ProcedureCatalogue procedures;

    private Browser browser;
    private CitizenDossiers dossiers;

    @BeforeAll
    void open() {
        browser = Chromium.browser();
        dossiers = new CitizenDossiers(port, jdbc, agencies, secrets, procedures);
    }

    @ParameterizedTest
    @CsvSource({"vi, 320", "vi, 360", "vi, 1280", "en, 360", "en, 1280"})
    void dossiersWithARibbonAreAccessible(String language, int width) throws Exception {
        try (Visitor visitor = new Visitor(browser, "http://127.0.0.1:" + port, language, width)) {
            shows(visitor, running(), "ribbon-running");
            shows(visitor, waiting(), "ribbon-waiting");
            shows(visitor, late(), "ribbon-late");
            shows(visitor, finished(), "ribbon-finished-late");
            visitor.opens("/tra-cuu/chu-ho-so?khoa=" + "A".repeat(64));
            visitor.judges("link-invalid");
        }
    }

    @ParameterizedTest
    @CsvSource({"vi", "en"})
    void printsOnPaper(String language) throws Exception {
        try (Visitor visitor = new Visitor(browser, "http://127.0.0.1:" + port, language, 720)) {
            visitor.opens("/tra-cuu?ma=" + running());
            visitor.tries(CitizenDossiers.ENDING);
            Page page = visitor.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".again__qr").isVisible()).isTrue();
            assertThat(page.locator(".own-link").isVisible())
                    .as("a link that opens everything")
                    .isFalse();
            page.pdf(new Page.PdfOptions()
                    .setFormat("A4")
                    .setPath(Path.of("target/screenshots", "print-" + language + ".pdf")));
            visitor.takesPicture("print-" + language);
        }
    }

    private static void shows(Visitor visitor, String code, String name) {
        visitor.opens("/tra-cuu?ma=" + code);
        visitor.judges(name);
        visitor.tries(CitizenDossiers.ENDING);
        visitor.judges(name + "-opened");
    }

    private String running() throws Exception {
        String code = dossiers.received(TODAY.minusDays(13), TODAY.plusDays(7));
        dossiers.step(
                code,
                ago(12),
                "Chuyển phòng chuyên môn",
                "Trần Thị Bình",
                "Lê Quang Cường (Phòng Quản lý xây dựng)",
                "Hồ sơ đủ thành phần theo quy định.");
        dossiers.status(code, "Đang xử lý");
        return code;
    }

    private String waiting() throws Exception {
        String code = dossiers.received(TODAY.minusDays(13), TODAY.plusDays(4));
        dossiers.step(code, ago(12), "Thẩm định bản vẽ", "Trần Thị Bình", "Lê Quang Cường", "Thiếu mặt bằng móng.");
        dossiers.status(code, "Chờ bổ sung");
        dossiers.shiftLastStatus(code, Duration.ofDays(5));
        return code;
    }

    private String late() throws Exception {
        String code = dossiers.received(TODAY.minusDays(26), TODAY.minusDays(6));
        dossiers.status(code, "Đang xử lý");
        return code;
    }

    private String finished() throws Exception {
        String code = dossiers.received(TODAY.minusDays(30), TODAY.minusDays(10));
        dossiers.status(code, "Chờ bổ sung");
        dossiers.shiftLastStatus(code, Duration.ofDays(20));
        dossiers.status(code, "Đang xử lý");
        dossiers.result(code, ago(3));
        return code;
    }

    private static Instant ago(int days) {
        return Instant.now().minus(Duration.ofDays(days));
    }
}
