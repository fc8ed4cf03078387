package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import com.microsoft.playwright.Browser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.DossierFixture.Dossier;
import vn.motcua.MailingIT;
import vn.motcua.SmtpFake;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.notice.ReceivedMail;
import vn.motcua.procedure.ProcedureCatalogue;

/** Following a dossier by mail, the one question, forms and what agencies read, in both languages and two widths. */
@MailingIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticeIT {

    private final SmtpFake server;
    private final JdbcClient jdbc;
    private final DossierFixture dossiers;
    private final int agency;
    private final String base;
    private final Browser browser;

    NoticeIT(
            SmtpFake server,
            JdbcClient jdbc,
            AgencyRegister agencies,
            ProcedureCatalogue procedures,
            @LocalServerPort int port) {
        this.server = server;
        this.jdbc = jdbc;
        this.dossiers = new DossierFixture(jdbc, agencies, procedures);
        this.agency = agencies.byCode("sxd").orElseThrow().id();
        this.base = "http://127.0.0.1:" + port;
        this.browser = Chromium.browser();
    }

    @BeforeAll
    void forgetPaces() {
        jdbc.sql("delete from notice_pace").update();
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void followsADossierByMail(String language, int width) throws Exception {
        Dossier dossier = dossiers.received(aReception("sxd"));
        String address = language + width + "." + dossier.id() + "@example.vn";
        try (Visitor visitor = new Visitor(browser, base, language, width)) {
            visitor.looksUp(dossier.code());
            visitor.tries("6789");
            visitor.judges("notice-form");
            visitor.page().fill("#thu", "an@@example");
            visitor.page().locator("form:has(#thu) button").click();
            visitor.judges("notice-wrong");
            visitor.page().fill("#thu", address);
            visitor.page().locator("form:has(#thu) button").click();
            visitor.judges("notice-asked");
            visitor.opens(mail(address).link());
            visitor.judges("notice-confirm");
            visitor.page().locator("main form button").click();
            assertThat(visitor.page().url()).endsWith("/theo-doi/da-bat");
            visitor.judges("notice-confirmed");
            visitor.opens("/theo-doi/xac-nhan?ma=x");
            visitor.judges("notice-late");
        }
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void answersTheQuestionWhichItsAgencyReads(String language, int width) {
        Dossier dossier = dossiers.received(aReception("sxd"));
        dossiers.returned(dossier, Instant.now());
        try (Visitor visitor = new Visitor(browser, base, language, width)) {
            visitor.looksUp(dossier.code());
            visitor.tries("6789");
            visitor.judges("rating-question");
            visitor.page().fill("#y-kien", "Cán bộ hướng dẫn rõ ràng,\ntrả kết quả sớm hơn ngày hẹn.");
            visitor.page().locator("form:has(#y-kien) button").click();
            visitor.judges("rating-wrong");
            visitor.page().check("#muc-hai-long");
            visitor.page().locator("form:has(#y-kien) button").click();
            visitor.judges("rating-thanks");
            visitor.signsIn("quantri");
            visitor.opens("/quan-tri/danh-gia");
            visitor.judges("rating-list");
            visitor.opens("/quan-tri/ho-so/" + agency + "/" + dossier.id() + "/in");
            visitor.judges("print-forms");
            visitor.opens("/quan-tri/so-theo-doi");
            visitor.judges("print-book");
            visitor.opens("/quan-tri/so-theo-doi/tep?don-vi=sxd&tu=2026-02-02&den=2026-02-01");
            visitor.judges("print-book-wrong");
            visitor.opens("/quan-tri/danh-gia?don-vi=khong-co&tu=2026-11&den=2026-01");
            visitor.judges("rating-list-wrong");
        }
    }

    private ReceivedMail mail(String address) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        List<ReceivedMail> mails = ReceivedMail.to(address, server);
        while (mails.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(200);
            mails = ReceivedMail.to(address, server);
        }
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }
}
