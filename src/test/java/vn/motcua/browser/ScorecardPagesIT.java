package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;
import static vn.motcua.DossierFixture.day;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.ProvinceTime;

/** The score sheet and form 07a/BTP as leaders see them, with dossiers of three agencies, some late. */
@BrowserIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScorecardPagesIT {

    private final DossierFixture dossiers;
    private final String base;
    private final Playwright playwright = Chromium.playwright();
    private final Browser browser;

    ScorecardPagesIT(
            JdbcClient jdbc, AgencyRegister agencies, ProcedureCatalogue procedures, @LocalServerPort int port) {
        this.dossiers = new DossierFixture(jdbc, agencies, procedures);
        this.base = "http://127.0.0.1:" + port;
        this.browser = Chromium.launch(playwright);
    }

    @BeforeAll
    void receive() {
        for (String agency : new String[] {"sxd", "stc", "436"}) {
            dossiers.received(aReception(agency).due(-2));
            dossiers.returned(dossiers.received(aReception(agency)), day(-1));
        }
        dossiers.returned(dossiers.received(aReception("stc").due(-4)), day(-1));
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void leadersSeeWhatCostsPoints(String language, int width) {
        String days =
                "?tu=" + LocalDate.now(ProvinceTime.ZONE).minusDays(30) + "&den=" + LocalDate.now(ProvinceTime.ZONE);
        try (Visitor visitor = new Visitor(browser, base, language, width)) {
            visitor.signsIn("lanhdao");
            visitor.opens("/quan-tri/thong-ke/766" + days);
            assertThat(visitor.page().locator(".score-lost a").count()).isPositive();
            visitor.judges("scorecard");
            visitor.opens("/quan-tri/thong-ke/07a" + days);
            visitor.judges("form-07a");
            visitor.opens("/quan-tri/thong-ke/766?don-vi=khong-co&tu=2026-02-02&den=2026-02-01");
            visitor.judges("scorecard-wrong");
        }
    }
}
