package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;
import static vn.motcua.DossierFixture.day;

import com.microsoft.playwright.Browser;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.DossierFixture.Dossier;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierState;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.server.ServerKey;

/** Every page, in both languages, on a narrow and on a wide screen. */
@BrowserIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    private static final String LONG_CODE = "H27.16-261109-0042-".repeat(5);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AgencyRegister agencies;

    @Autowired
    private ProcedureCatalogue procedures;

    @Autowired
    private ServerKey key;

    private Browser browser;
    private DossierFixture dossiers;

    @BeforeAll
    void open() {
        browser = Chromium.browser();
        dossiers = new DossierFixture(jdbc, agencies, procedures);
    }

    @ParameterizedTest
    @CsvSource({"vi, 360", "vi, 1280", "en, 360", "en, 1280"})
    void pagesWithoutADossierAreAccessible(String language, int width) {
        try (Visitor visitor = new Visitor(browser, "http://127.0.0.1:" + port, language, width)) {
            visitor.opens("/");
            visitor.judges("home");
            visitor.opens("/tra-cuu");
            visitor.judges("form");
            visitor.opens("/tra-cuu?ma=");
            visitor.judges("form-empty");
            visitor.opens("/tra-cuu?ma=" + LONG_CODE + "&don-vi=sxd");
            visitor.judges("not-found");
            visitor.opens("/no-such-page");
            visitor.judges("404");
            visitor.opens("/test/fails");
            visitor.judges("500");
            visitor.opens("/test/busy");
            visitor.judges("503");
        }
    }

    @ParameterizedTest
    @CsvSource({"vi, 360", "vi, 1280", "en, 360", "en, 1280"})
    void pagesOfADossierAreAccessible(String language, int width) {
        String code = aRichDossier();
        try (Visitor visitor = new Visitor(browser, "http://127.0.0.1:" + port, language, width)) {
            visitor.opens("/tra-cuu?ma=" + code);
            visitor.judges("masked");
            visitor.tries("6789");
            assertThat(visitor.page().locator(".facts").textContent()).contains("Nguyễn Văn An");
            visitor.judges("opened");
            visitor.opens("/tra-cuu?ma=" + code);
            visitor.tries("0000");
            visitor.judges("wrong");
            for (int i = 0; i < 4; i++) {
                visitor.tries("0000");
            }
            visitor.judges("last-try");
            visitor.tries("0000");
            visitor.judges("locked");
        }
    }

    @ParameterizedTest
    @CsvSource({"vi, 360", "vi, 1280", "en, 360", "en, 1280"})
    void pagesOfOtherDossiersAreAccessible(String language, int width) {
        try (Visitor visitor = new Visitor(browser, "http://127.0.0.1:" + port, language, width)) {
            visitor.opens("/tra-cuu?ma=" + aCodeOfTwoAgencies());
            visitor.judges("chooser");
            for (DossierState state : List.of(DossierState.SUPPLEMENT_REQUESTED, DossierState.UNRESOLVED)) {
                visitor.opens("/tra-cuu?ma=" + aLateDossierOfACompany(state));
                visitor.judges(state.name().toLowerCase(Locale.ROOT));
            }
            visitor.opens("/tra-cuu?ma=" + aReturnedDossier());
            visitor.judges("returned");
        }
    }

    @ParameterizedTest
    @CsvSource({"vi, 360", "en, 1280"})
    void whoAsksTooFastSeesWhyAndKeepsTheCode(String language, int width) {
        byte[] me = key.digest("lookup visitor", "127.0.0.1").bytes();
        jdbc.sql("insert into lookup_pace values (:me, now() + interval '1 hour')"
                        + " on conflict (visitor) do update set next_at = excluded.next_at")
                .param("me", me)
                .update();
        try (Visitor visitor = new Visitor(browser, "http://127.0.0.1:" + port, language, width)) {
            visitor.looksUp("H27.16-261109-0042");
            visitor.judges("429");
            assertThat(visitor.page().inputValue("#ma")).isEqualTo("H27.16-261109-0042");
        } finally {
            jdbc.sql("delete from lookup_pace").update();
        }
    }

    private String aRichDossier() {
        Dossier dossier = dossiers.received(aReception("sxd"));
        Duration day = Duration.ofDays(1);
        dossiers.step(
                dossier,
                dossier.receivedAt().plus(Duration.ofHours(3)),
                "Chuyển hồ sơ của ông Nguyễn Văn An cho phòng chuyên môn",
                "Trần Thị Bình",
                "Lê Quang Cường",
                "Hồ sơ đủ thành phần theo quy định.");
        dossiers.status(dossier, DossierState.IN_PROGRESS, dossier.receivedAt().plus(day));
        dossiers.step(
                dossier,
                dossier.receivedAt().plus(day.multipliedBy(2)),
                "Thẩm định bản vẽ",
                "Lê Quang Cường",
                "",
                "Bản vẽ thiếu mặt bằng móng; đã mời chủ hồ sơ giải trình về khoảng lùi và chiều cao tầng.");
        dossiers.received(new DossierFixture.Reception(
                dossier.code(), "sxd", "vpub", DossierFixture.BUILDING_PERMIT, "Nguyễn Văn An", null, -2, null));
        return dossier.code();
    }

    private String aCodeOfTwoAgencies() {
        Dossier first = dossiers.received(aReception("sxd"));
        DossierFixture.Reception other = aReception("436");
        dossiers.received(new DossierFixture.Reception(
                first.code(), "436", "436", other.procedure(), "Phạm Thị Dung", "183456789", -3, 7));
        return first.code();
    }

    private String aLateDossierOfACompany(DossierState state) {
        Dossier dossier = dossiers.received(aReception("18070")
                .owner("Công ty TNHH Xây dựng và Thương mại Hồng Lam", null)
                .due(-2));
        dossiers.status(dossier, state, day(-1));
        return dossier.code();
    }

    private String aReturnedDossier() {
        Dossier dossier = dossiers.received(aReception("436"));
        dossiers.returned(dossier, day(-1));
        return dossier.code();
    }
}
