package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;

/** Without a mouse, on a screen as narrow as 200 % zoom makes it, and with nothing from elsewhere. */
@BrowserIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardIT {

    private static final int WIDE_SCREEN_AT_200_PERCENT = 640;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AgencyRegister agencies;

    @Autowired
    private ProcedureCatalogue procedures;

    private Browser browser;
    private String code;

    @BeforeAll
    void open() {
        browser = Chromium.browser();
        code = new DossierFixture(jdbc, agencies, procedures)
                .received(aReception("sxd"))
                .code();
    }

    @Test
    void looksUpAndOpensADossierWithTheKeyboardAlone() {
        try (Visitor visitor = visitor()) {
            visitor.opens("/");
            Page page = visitor.page();
            tabTo(page, "ma");
            page.keyboard().type(code);
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("h1")).containsText("Cấp giấy phép xây dựng");
            assertThat(page.content()).doesNotContain("Nguyễn Văn An");

            tabTo(page, "so");
            page.keyboard().type("6789");
            page.keyboard().press("Enter");

            PlaywrightAssertions.assertThat(page.locator(".facts")).containsText("Nguyễn Văn An");
            assertThat(page.url()).endsWith("/tra-cuu");
            assertThat(visitor.overflow()).isZero();
        }
    }

    @Test
    void skipsToTheContent() {
        try (Visitor visitor = visitor()) {
            visitor.opens("/");
            visitor.page().keyboard().press("Tab");
            assertThat(visitor.page().locator(":focus").textContent()).isEqualTo("Đến nội dung chính");

            visitor.page().keyboard().press("Enter");

            assertThat(visitor.page().url()).endsWith("#main");
            assertThat(visitor.page().locator(":focus").getAttribute("id")).isEqualTo("main");
        }
    }

    @Test
    void loadsNothingFromElsewhereAndBreaksNoRuleOfItsOwn() {
        List<String> foreign = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        try (Visitor visitor = visitor()) {
            visitor.page().onRequest(request -> {
                if (!request.url().startsWith(base())) {
                    foreign.add(request.url());
                }
            });
            visitor.page().onConsoleMessage(message -> complaints.add(message.text()));
            visitor.opens("/");
            visitor.opens("/tra-cuu?ma=" + code);
        }

        assertThat(foreign).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void usesTheFontsThatComeWithIt() {
        try (Visitor visitor = visitor()) {
            visitor.opens("/");
            assertThat(visitor.page()
                            .evaluate("document.fonts.ready.then(fonts => [...fonts].filter(font => font.status"
                                    + " === 'loaded').length)"))
                    .isEqualTo(4);
        }
    }

    private Visitor visitor() {
        return new Visitor(browser, base(), "vi", WIDE_SCREEN_AT_200_PERCENT);
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }

    private static void tabTo(Page page, String id) {
        for (int i = 0; i < 20; i++) {
            page.keyboard().press("Tab");
            if (id.equals(page.locator(":focus").getAttribute("id"))) {
                return;
            }
        }
        throw new AssertionError("no way to #" + id + " with the Tab key");
    }
}
