package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;
import static vn.motcua.DossierFixture.day;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierState;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.ProvinceTime;

/** Figures as everybody and as leaders see them. */
@BrowserIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigurePagesIT {

    /** An agency that no other test sends dossiers for. */
    private static final String AGENCY = "skhcn";

    private final String query =
            "?tu=%s&don-vi=%s".formatted(LocalDate.now(ProvinceTime.ZONE).minusDays(20), AGENCY);
    private final String report = "/quan-tri/thong-ke/bao-cao" + query;
    private final String list = "/quan-tri/thong-ke/ho-so" + query;

    private final DossierFixture dossiers;

    @LocalServerPort
    private int port;

    private Playwright playwright;
    private Browser browser;
    private String secret;

    FigurePagesIT(JdbcClient jdbc, AgencyRegister agencies, ProcedureCatalogue procedures) {
        this.dossiers = new DossierFixture(jdbc, agencies, procedures);
    }

    @BeforeAll
    void open() {
        Instant now = Instant.now();
        dossiers.received(aReception(AGENCY).due(-2));
        dossiers.received(aReception(AGENCY).due(3));
        dossiers.status(dossiers.received(aReception(AGENCY).due(-1)), DossierState.SUPPLEMENT_REQUESTED, day(-2));
        dossiers.returned(dossiers.received(aReception(AGENCY).due(4)), now);
        dossiers.returned(dossiers.received(aReception(AGENCY).due(-3)), now);
        secret = dossiers.received(
                        aReception(AGENCY).of(DossierFixture.DENUNCIATION).due(-2))
                .code();
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void everybodyReadsFiguresAndTheChartOpens(String language, int width) {
        try (Visitor visitor = visitor(language, width)) {
            Page page = visitor.page();
            List<String> refused = new ArrayList<>();
            page.onConsoleMessage(message -> refused.add(message.text()));
            visitor.opens("/");
            page.locator(".nav a[href='/thong-ke']").click();
            visitor.judges("figures");
            assertThat(page.locator(".stats a.figure").count())
                    .as("ways to dossiers")
                    .isZero();
            new Keys(page).follows(".stats-tabs li:last-child a");
            assertThat(page.url()).contains("theo=thang");
            assertThat(page.locator(".stats-scroll").getAttribute("tabindex")).isEqualTo("0");
            new Keys(page).to(".stats-chart__open");
            page.keyboard().press("Enter");
            page.waitForSelector(".stats-chart__area canvas");
            visitor.judges("figures-trend");
            visitor.opens("/thong-ke?ky=1&don-vi=khong-co");
            visitor.judges("figures-mistakes");
            assertThat(refused).as("what the browser complained of").isEmpty();
        }
    }

    @Test
    void fewDossiersAreRoundedForEverybody() {
        try (Visitor visitor = visitor("vi", 1280)) {
            visitor.opens("/thong-ke?don-vi=" + AGENCY);
            Locator rows = visitor.page().locator(".stats tbody tr, .stats tfoot tr");
            assertThat(rows.count()).isGreaterThan(1);
            assertThat(rows.locator("[data-column=RECEIVED]").allTextContents())
                    .allMatch(text -> text.startsWith("≈ "));
            assertThat(rows.locator("[data-column=ON_TIME_PERCENT]").allTextContents())
                    .allMatch(text -> text.equals("–"));
        }
    }

    @Test
    void aPeriodIsRememberedAndEveryChoiceHasAnAddress() {
        try (Visitor visitor = visitor("vi", 1280)) {
            Page page = visitor.page();
            visitor.opens("/thong-ke");
            page.selectOption("#ky", "2026");
            page.locator(".stats-form button").click();
            assertThat(page.url()).endsWith("/thong-ke?ky=2026");
            visitor.opens("/thong-ke?theo=linh-vuc");
            assertThat(page.url()).endsWith("/thong-ke?ky=2026&theo=linh-vuc");
        }
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void everyFigureOfALeaderOpensExactlyItsDossiers(String language, int width) {
        try (Visitor visitor = visitor(language, width)) {
            Page page = visitor.page();
            visitor.signsIn("lanhdao");
            visitor.opens("/quan-tri/thong-ke?toi-thieu=1");
            visitor.judges("dashboard");
            assertThat(page.locator(".compare + p").textContent())
                    .matches("(?s).* \\d\\d:\\d\\d, \\d\\d/\\d\\d/\\d{4}\\..*");
            visitor.opens(report);
            visitor.judges("report");
            List<String> addresses = page.locator(".stats tfoot a.figure").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            List<String> figures = page.locator(".stats tfoot a.figure").allTextContents();
            assertThat(addresses).hasSizeGreaterThan(5);
            for (int i = 0; i < addresses.size(); i++) {
                visitor.opens(addresses.get(i));
                assertThat(page.locator(".cell-figure").textContent()).isEqualTo(figures.get(i));
                assertThat(page.locator(".figure-line").count())
                        .as(addresses.get(i))
                        .isEqualTo(Integer.parseInt(figures.get(i)));
            }
            visitor.opens(list + "&dong=tong&cot=dang-qua-han");
            visitor.judges("figure-dossiers");
            assertThat(page.content()).doesNotContain(secret).doesNotContain("/quan-tri/ho-so/");
            visitor.opens("/quan-tri/thong-ke/sap-den-han?don-vi=" + AGENCY);
            assertThat(page.locator(".figure-line").count()).isOne();
            assertThat(page.locator(".figure-line td").count())
                    .as("what is open has no end")
                    .isEqualTo(5);
            visitor.judges("due-soon");
        }
    }

    @Test
    void anAgencysAdministratorSeesTheAgencysFiguresOnly() {
        try (Visitor visitor = visitor("vi", 1280)) {
            Page page = visitor.page();
            visitor.signsIn("sxd");
            visitor.opens("/quan-tri/thong-ke/bao-cao");
            assertThat(page.locator("h1").textContent()).contains("Sở Xây dựng");
            for (String address : List.of(
                    report,
                    list + "&cot=tiep-nhan",
                    "/quan-tri/thong-ke/ho-so?cot=tiep-nhan&dong=don-vi." + AGENCY,
                    "/quan-tri/thong-ke/sap-den-han?don-vi=" + AGENCY)) {
                assertThat(page.navigate("http://127.0.0.1:" + port + address).status())
                        .as(address)
                        .isEqualTo(404);
            }
        }
    }

    private Visitor visitor(String language, int width) {
        return new Visitor(browser, "http://127.0.0.1:" + port, language, width);
    }
}
