package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.MailingIT;
import vn.motcua.SampleAccounts;
import vn.motcua.account.Account;
import vn.motcua.account.Role;
import vn.motcua.account.TemporaryAccounts;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.ProvinceTime;

/** A leader has the list behind a figure written to a file and takes it away, and a report mailed regularly. */
@MailingIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureFilesPagesIT {

    private final TemporaryAccounts people;
    private final DossierFixture dossiers;
    private final String base;
    private final Playwright playwright = Chromium.playwright();
    private final Browser browser;

    FigureFilesPagesIT(
            TemporaryAccounts people,
            JdbcClient jdbc,
            AgencyRegister agencies,
            ProcedureCatalogue procedures,
            @LocalServerPort int port) {
        this.people = people;
        this.dossiers = new DossierFixture(jdbc, agencies, procedures);
        this.base = "http://127.0.0.1:" + port;
        this.browser = Chromium.launch(playwright);
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void listsBecomeFiles(String language, int width) {
        dossiers.received(aReception("sxd"));
        LocalDate today = LocalDate.now(ProvinceTime.ZONE);
        Account leader = people.add(Role.LEADER);
        try (Visitor visitor = new Visitor(browser, base, language, width)) {
            Page page = visitor.page();
            visitor.signsIn(leader.name(), SampleAccounts.PASSWORD);
            visitor.opens("/quan-tri/thong-ke/tep");
            visitor.judges("figure-files-none");
            visitor.opens("/quan-tri/thong-ke/ho-so?don-vi=sxd&dong=tong&cot=tiep-nhan&tu=" + today.minusDays(9)
                    + "&den=" + today);
            visitor.judges("figure-dossiers");
            page.locator("button[value=csv]").click();
            page.locator("a[href*='/thong-ke/tep/']").waitFor();
            visitor.judges("figure-files");
            Download file = page.waitForDownload(
                    () -> page.locator("a[href*='/thong-ke/tep/']").click());
            assertThat(file.suggestedFilename()).matches("ho-so-\\d+\\.csv");
            visitor.opens("/quan-tri/thong-ke/gui-dinh-ky?don-vi=sxd&theo=linh-vuc");
            page.locator("main form button").click();
            page.locator("table").waitFor();
            visitor.judges("report-mails");
        }
    }
}
