package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.calendar.DeadlineWords;
import vn.motcua.calendar.Derivation;
import vn.motcua.procedure.ProcedureCatalogue;

/** A dossier from its reception to its result, as its owner and a stranger see it in the browser. */
@BrowserIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitizenStoryIT {

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

    @Autowired
    private DeadlineWords words;

    private Browser browser;
    private CitizenDossiers dossiers;

    @BeforeAll
    void open() {
        browser = Chromium.browser();
        dossiers = new CitizenDossiers(port, jdbc, agencies, secrets, procedures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theOwnerFollowsTheDossierFromReceptionToResult(String language) throws Exception {
        boolean vi = language.equals("vi");
        try (Visitor visitor = new Visitor(browser, "http://127.0.0.1:" + port, language, 1280)) {
            Page page = visitor.page();
            String code = dossiers.received(TODAY.minusDays(12), TODAY.plusDays(6));

            visitor.looksUp(code);
            assertThat(page.locator(".tag")).hasText(vi ? "Đã tiếp nhận" : "Received");
            assertThat(page.locator(".where")).containsText("Sở Xây dựng");
            assertSeenByStrangers(page);
            assertWordsMatch(page, code, language);

            dossiers.step(
                    code,
                    Instant.now().minus(Duration.ofDays(11)),
                    "Thẩm định bản vẽ",
                    "Trần Thị Bình",
                    "Lê Quang Cường (Phòng Quản lý xây dựng)",
                    "Đề nghị kiểm tra khoảng lùi");
            dossiers.status(code, "Đang xử lý");
            visitor.looksUp(code);
            assertThat(page.locator(".tag")).hasText(vi ? "Đang xử lý" : "In progress");
            assertThat(page.locator(".where")).containsText("Phòng Quản lý xây dựng");
            assertThat(page.locator(".where")).containsText("Trình lãnh đạo Sở ký duyệt");
            assertSeenByStrangers(page);
            visitor.tries(CitizenDossiers.ENDING);
            assertThat(page.locator(".where")).containsText("Lê Quang Cường");
            assertThat(page.locator(".timeline")).containsText("khoảng lùi");

            dossiers.status(code, "Chờ bổ sung");
            dossiers.shiftLastStatus(code, Duration.ofDays(5));
            visitor.looksUp(code);
            assertThat(page.locator(".where")).hasAttribute("data-holder", "OWNER");
            assertThat(page.locator(".due")).containsText(vi ? "đang tạm dừng" : "stands still");
            assertThat(page.locator(".days [data-kind=paused]")).not().hasCount(0);
            assertSeenByStrangers(page);

            dossiers.status(code, "Đang xử lý");
            visitor.looksUp(code);
            assertThat(page.locator(".why")).containsText(vi ? "nhận bổ sung lúc" : "supplied at");
            assertWordsMatch(page, code, language);

            dossiers.status(code, "Chờ ký duyệt");
            dossiers.result(code, Instant.now());
            visitor.looksUp(code);
            assertThat(page.locator(".tag")).hasText(vi ? "Đã trả kết quả" : "Result handed over");
            assertThat(page.locator(".due__standing")).containsText(vi ? "Xong sớm" : "early");
            assertThat(page.locator(".where")).hasAttribute("data-holder", "NOBODY");
            visitor.tries(CitizenDossiers.ENDING);
            assertThat(page.locator(".facts")).containsText(CitizenDossiers.OWNER);
        }
    }

    @Test
    void theOwnersLinkOpensTheWholePageAgainAndTheCodeAloneDoesNot() throws Exception {
        String code = dossiers.received(TODAY.minusDays(4), TODAY.plusDays(10));
        String link;
        try (Visitor owner = new Visitor(browser, "http://127.0.0.1:" + port, "vi", 360)) {
            owner.looksUp(code);
            assertThat(owner.page().locator(".own-link")).hasCount(0);
            owner.tries(CitizenDossiers.ENDING);
            owner.page().locator(".own-link summary").click();
            link = owner.page().locator(".own-link__address").getAttribute("href");
        }
        try (Visitor later = new Visitor(browser, link, "vi", 360)) {
            later.opens("");
            assertThat(later.page().locator(".facts")).containsText(CitizenDossiers.OWNER);
            assertThat(later.page().locator(".own-link")).hasCount(0);
            assertThat(later.page().locator(".closing")).containsText("đường dẫn riêng");
            later.judges("opened-by-link");
        }
    }

    @Test
    void worksWithoutJavaScript() throws Exception {
        String code = dossiers.received(TODAY.minusDays(4), TODAY.plusDays(10));
        Browser.NewContextOptions plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (Visitor visitor = new Visitor(browser, "http://127.0.0.1:" + port, "vi", 360, plain)) {
            Page page = visitor.page();
            visitor.looksUp(code);
            assertThat(page.locator("h1")).containsText("Cấp giấy phép xây dựng");
            visitor.tries(CitizenDossiers.ENDING);
            assertThat(page.locator(".facts")).containsText(CitizenDossiers.OWNER);
            page.locator(".own-link summary").click();
            assertThat(page.locator(".own-link__address")).isVisible();
        }
    }

    private static void assertSeenByStrangers(Page page) {
        assertThat(page.content())
                .contains("N***** T** H*** Á**")
                .doesNotContain(CitizenDossiers.OWNER, "Lê Quang Cường", "khoảng lùi", "042090006789");
    }

    /** What the page says of the term is what the kept derivation says, and that leads to the kept date. */
    private void assertWordsMatch(Page page, String code, String language) {
        Derivation derivation = jdbc.sql("""
            select derivation::text from dossier_deadline
            where (agency_id, dossier_id) = (select agency_id, id from dossier where code = :code)
                and derivation is not null
            order by no desc limit 1
            """)
                .param("code", code)
                .query(String.class)
                .optional()
                .map(Derivation::ofJson)
                .orElseThrow();
        Instant kept = jdbc.sql("select term_due_at from dossier where code = :code")
                .param("code", code)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
        assertThat(derivation.replay()).isEqualTo(kept);
        List<String> expected = words.sentences(derivation, Locale.of(language));
        List<String> shown = page.locator(".why__words").first().locator("li").allTextContents();
        assertThat(shown.stream().map(sentence -> sentence.toLowerCase(Locale.ROOT)))
                .isEqualTo(expected.stream()
                        .map(sentence -> sentence.toLowerCase(Locale.ROOT) + ".")
                        .toList());
    }
}
