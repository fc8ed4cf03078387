package vn.motcua.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.AtOnce;
import vn.motcua.DossierFixture;
import vn.motcua.DossierFixture.Dossier;
import vn.motcua.MotCuaIT;
import vn.motcua.SignedInClient;
import vn.motcua.SiteClient;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.OpenedDossiers;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.ProvinceTime;

@MotCuaIT
class RatingIT {

    private static final Pattern TICKET =
            Pattern.compile("action=\"/danh-gia\".*?name=\"ve\" value=\"([^\"]+)\"", Pattern.DOTALL);

    private final OpenedDossiers opened;
    private final RatingTable table;
    private final SatisfactionFigures figures;
    private final JdbcClient jdbc;
    private final AgencyRegister agencies;
    private final DossierFixture dossiers;
    private final SiteClient site;
    private final int port;

    RatingIT(
            OpenedDossiers opened,
            RatingTable table,
            SatisfactionFigures figures,
            JdbcClient jdbc,
            AgencyRegister agencies,
            ProcedureCatalogue procedures,
            @LocalServerPort int port) {
        this.opened = opened;
        this.table = table;
        this.figures = figures;
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.dossiers = new DossierFixture(jdbc, agencies, procedures);
        this.site = new SiteClient(port);
        this.port = port;
    }

    @Test
    void keepsOneAnswerADossierAndTheLastOneCounts() {
        Dossier dossier = ended("sxd");

        assertThat(rates(dossier, "hai-long", "")).endsWith("/danh-gia/cam-on");
        assertThat(opened(dossier)).contains("Bạn đã đánh giá hồ sơ này", "checked");
        assertThat(rates(dossier, "khong-hai-long", "Phải đi lại ba lần")).endsWith("/danh-gia/cam-on");

        assertThat(jdbc.sql("select mark || ': ' || comment from rating where dossier_id = :id")
                        .param("id", dossier.id())
                        .query(String.class)
                        .list())
                .containsExactly("dissatisfied: Phải đi lại ba lần");
    }

    @Test
    void keepsOneAnswerWhenManyComeAtOnce() throws Exception {
        Dossier dossier = ended("sxd");
        String ticket = ticket(dossier);

        AtOnce.run(
                6,
                _ -> site.post("/danh-gia", Map.of("ve", ticket, "muc", "hai-long"))
                        .statusCode());

        assertThat(jdbc.sql("select count(*) from rating where dossier_id = :id")
                        .param("id", dossier.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void asksAfterTheEndAndThroughTheSecondFactorOnly() {
        Dossier dossier = dossiers.received(aReception("sxd"));
        assertThat(opened(dossier)).doesNotContain("id=\"danh-gia\"");

        dossiers.status(dossier, DossierState.UNRESOLVED, Instant.now());
        assertThat(opened(dossier)).contains("id=\"danh-gia\"");
        assertThat(site.get("/tra-cuu?ma=" + dossier.code()).body()).doesNotContain("id=\"danh-gia\"");
        assertThat(site.post("/danh-gia", Map.of("ve", "x", "muc", "hai-long")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void changesNothingAfterThirtyDays() {
        Dossier dossier = ended("sxd");
        String ticket = ticket(dossier);
        Ratings later =
                new Ratings(opened, table, Clock.fixed(Instant.now().plus(Duration.ofDays(31)), ZoneOffset.UTC));
        rates(dossier, "hai-long", "");

        assertThat(later.rate(ticket, "khong-hai-long", "")).isEqualTo(new RatingOutcome.Closed());
        assertThat(later.form(opened.byTicket(ticket).orElseThrow(), ticket)).isEmpty();
    }

    @Test
    void showsWhatWasEnteredWhenSomethingIsMissing() {
        Dossier dossier = ended("sxd");

        assertThat(site.post("/danh-gia", Map.of("ve", ticket(dossier), "y-kien", "Cảm ơn <các> anh chị"))
                        .body())
                .contains("Chọn một mức độ hài lòng", "Cảm ơn &lt;các&gt; anh chị");
        assertThat(site.post("/danh-gia", Map.of("ve", ticket(dossier), "muc", "hai-long", "y-kien", "ă".repeat(501)))
                        .body())
                .contains("Ý kiến dài quá 500 ký tự");
    }

    @Test
    void countsByAgencyProcedureAndMonth() {
        int agency = agencies.byCode("sct").orElseThrow().id();
        rates(ended("sct"), "hai-long", "");
        rates(ended("sct"), "hai-long", "");
        rates(ended("sct"), "khong-hai-long", "");
        YearMonth month = YearMonth.now(ProvinceTime.ZONE);

        assertThat(figures.counts(month, month))
                .filteredOn(count -> count.agencyId() == agency)
                .singleElement()
                .satisfies(count -> {
                    assertThat(count.month()).isEqualTo(month);
                    assertThat(count.satisfied()).isEqualTo(2);
                    assertThat(count.dissatisfied()).isEqualTo(1);
                    assertThat(count.rated()).isEqualTo(3);
                });
        assertThat(figures.counts(month.minusMonths(2), month.minusMonths(1)))
                .noneMatch(count -> count.agencyId() == agency);
    }

    @Test
    void showsAnAgencyItsOwnCommentsAndWritesThatDown() {
        Dossier dossier = ended("stc");
        rates(dossier, "chap-nhan", "Chờ hơi lâu");

        assertThat(page("stc", "")).contains("Chờ hơi lâu", dossier.code());
        assertThat(page("quantri", "?don-vi=stc")).contains("Chờ hơi lâu");
        assertThat(page("sxd", "")).doesNotContain("Chờ hơi lâu");
        assertThat(page("sxd", "?don-vi=stc"))
                .contains("Không có đơn vị nào có mã này")
                .doesNotContain("Chờ hơi lâu");
        assertThat(page("lanhdao", "?don-vi=stc")).contains("Số đánh giá").doesNotContain("Chờ hơi lâu");
        assertThat(jdbc.sql("""
            select count(*) from audit_entry
            where actor = 'account:stc' and kind = 'rating-comments' and subject = 'stc'
            """).query(Integer.class).single()).isPositive();
    }

    private Dossier ended(String agency) {
        Dossier dossier = dossiers.received(aReception(agency));
        dossiers.returned(dossier, Instant.now());
        return dossier;
    }

    private String rates(Dossier dossier, String mark, String comment) {
        return site.post("/danh-gia", Map.of("ve", ticket(dossier), "muc", mark, "y-kien", comment))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private String ticket(Dossier dossier) {
        Matcher ticket = TICKET.matcher(opened(dossier));
        assertThat(ticket.find()).as("the question on the page").isTrue();
        return ticket.group(1);
    }

    private String opened(Dossier dossier) {
        return site.post("/tra-cuu", Map.of("ma", dossier.code(), "so", "6789")).body();
    }

    private String page(String person, String query) {
        return SignedInClient.as(person, port).get("/quan-tri/danh-gia" + query).body();
    }
}
