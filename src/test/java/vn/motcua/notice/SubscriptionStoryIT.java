package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.DossierFixture.Dossier;
import vn.motcua.MailingIT;
import vn.motcua.SiteClient;
import vn.motcua.SmtpFake;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierState;
import vn.motcua.procedure.ProcedureCatalogue;

/** From the page of a dossier to the last mail, over HTTP and SMTP. */
@MailingIT
class SubscriptionStoryIT {

    private static final Pattern TICKET = Pattern.compile("name=\"ve\" value=\"([^\"]+)\"");

    private final SmtpFake server;
    private final Mailer mailer;
    private final SubscriptionTable table;
    private final JdbcClient jdbc;
    private final SiteClient site;
    private final DossierFixture dossiers;

    SubscriptionStoryIT(
            SmtpFake server,
            NewsToMails news,
            WaitingMails mails,
            SubscriptionTable table,
            JdbcClient jdbc,
            AgencyRegister agencies,
            ProcedureCatalogue procedures,
            @LocalServerPort int port) {
        this.server = server;
        this.mailer = new Mailer(server, news, mails);
        this.table = table;
        this.jdbc = jdbc;
        this.site = new SiteClient(port);
        this.dossiers = new DossierFixture(jdbc, agencies, procedures);
    }

    @Test
    void mailsEachChangeAfterTheAddressHasAgreedUntilItStops() throws Exception {
        Dossier dossier = dossiers.received(aReception("sxd"));
        dossiers.status(dossier, DossierState.IN_PROGRESS, Instant.now());
        String address = "an." + dossier.id() + "@example.vn";

        assertThat(asks(dossier, address, "vi")).endsWith("/theo-doi/da-gui");
        ReceivedMail question = mailer.await(address, 1).getFirst();
        assertThat(question.subject()).isEqualTo("Xác nhận nhận thư về hồ sơ " + dossier.code());
        assertThat(question.header("List-Unsubscribe")).isEmpty();
        dossiers.status(dossier, DossierState.AWAITING_SIGNATURE, Instant.now());
        mailer.round();
        assertThat(ReceivedMail.to(address, server))
                .as("nothing before it has agreed")
                .hasSize(1);

        agrees(question);
        dossiers.status(dossier, DossierState.SUPPLEMENT_REQUESTED, Instant.now());
        dossiers.step(dossier, Instant.now(), "Thẩm định", "Trần Thị B", "Lê Văn C", "Thiếu bản vẽ");
        ReceivedMail change = mailer.await(address, 2).getLast();
        assertThat(change.subject()).isEqualTo("Hồ sơ " + dossier.code() + ": Chờ bổ sung");
        assertThat(change.body())
                .contains(dossier.code(), "Cấp giấy phép xây dựng", "Sở Xây dựng", "Chờ bổ sung")
                .contains(MailingIT.PAGES + "/tra-cuu?ma=")
                .doesNotContain("Nguyễn Văn An", "6789", "Phan Đình Phùng", "Thẩm định", "Thiếu bản vẽ");
        assertThat(change.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(change.header("From")).isEqualTo("mot-cua@example.vn");

        HttpResponse<String> stopped = site.postWithoutToken(change.oneClick(), "List-Unsubscribe=One-Click");
        assertThat(stopped.statusCode()).isEqualTo(200);
        dossiers.returned(dossier, Instant.now());
        mailer.round();
        assertThat(ReceivedMail.to(address, server)).hasSize(2);
        assertThat(rows(dossier)).as("the address is forgotten").isZero();
        assertThat(site.get(change.oneClick()).body()).contains("Bạn sẽ không nhận thư");
    }

    @Test
    void writesEnglishToWhoWantsIt() throws Exception {
        Dossier dossier = dossiers.received(aReception("sxd"));
        String address = "en." + dossier.id() + "@example.vn";
        asks(dossier, address, "en");

        ReceivedMail question = mailer.await(address, 1).getFirst();
        agrees(question);
        dossiers.returned(dossier, Instant.now());
        ReceivedMail change = mailer.await(address, 2).getLast();

        assertThat(question.subject()).isEqualTo("Confirm e-mails about dossier " + dossier.code());
        assertThat(change.subject()).isEqualTo("Dossier " + dossier.code() + ": Result handed over");
        assertThat(change.header("Content-Language")).isEqualTo("en");
    }

    @Test
    void doesNothingWhenALinkIsOnlyOpened() throws Exception {
        Dossier dossier = dossiers.received(aReception("sxd"));
        String address = "scan." + dossier.id() + "@example.vn";
        asks(dossier, address, "vi");
        String link = mailer.await(address, 1).getFirst().link();

        assertThat(site.get(link).body()).contains("Nhận thư về hồ sơ này?", dossier.code());
        dossiers.status(dossier, DossierState.IN_PROGRESS, Instant.now());
        mailer.round();

        assertThat(ReceivedMail.to(address, server)).hasSize(1);
    }

    @Test
    void keepsAddressesSealedAndForgetsThemSomeTimeAfterTheEnd() throws Exception {
        Dossier dossier = dossiers.received(aReception("sxd"));
        String address = "end." + dossier.id() + "@example.vn";
        asks(dossier, address, "vi");
        agrees(mailer.await(address, 1).getFirst());
        assertThat(jdbc.sql("select encode(address, 'escape') from notice_subscription where dossier_id = :id")
                        .param("id", dossier.id())
                        .query(String.class)
                        .single())
                .doesNotContain("example");

        dossiers.returned(dossier, Instant.now());
        mailer.await(address, 2);
        table.removeEnded(Instant.now().plusSeconds(29 * 86_400L));
        assertThat(rows(dossier)).isEqualTo(1);
        table.removeEnded(Instant.now().plusSeconds(31 * 86_400L));
        assertThat(rows(dossier)).isZero();
    }

    @Test
    void offersNothingToStrangersAndNothingAfterTheEnd() {
        Dossier dossier = dossiers.received(aReception("sxd"));
        assertThat(site.get("/tra-cuu?ma=" + dossier.code()).body()).doesNotContain("name=\"ve\"");

        dossiers.returned(dossier, Instant.now());
        assertThat(opened(dossier)).doesNotContain("id=\"theo-doi\"").contains("id=\"danh-gia\"");
    }

    @Test
    void showsAWrongAddressAgain() {
        Dossier dossier = dossiers.received(aReception("sxd"));

        HttpResponse<String> page = site.post("/theo-doi", Map.of("ve", ticket(dossier), "thu", "an@@example"));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("value=\"an@@example\"", "Nhập một địa chỉ thư điện tử", "name=\"ve\"");
    }

    @Test
    void takesNoFormWithoutAGoodTicket() {
        assertThat(site.post("/theo-doi", Map.of("ve", "1.2.3.x", "thu", "an@example.vn"))
                        .body())
                .contains("Trang hồ sơ mở đã quá lâu");
    }

    @Test
    void sendsFewQuestionsToOneAddress() throws Exception {
        Dossier dossier = dossiers.received(aReception("sxd"));
        String address = "bomb." + dossier.id() + "@example.vn";
        String ticket = ticket(dossier);

        List<Integer> answers = List.of(1, 2, 3, 4).stream()
                .map(_ -> site.post("/theo-doi", Map.of("ve", ticket, "thu", address))
                        .statusCode())
                .toList();

        assertThat(answers).containsExactly(302, 302, 302, 429);
    }

    @Test
    void lets5AddressesFollowADossier() {
        Dossier dossier = dossiers.received(aReception("sxd"));
        String ticket = ticket(dossier);
        for (int i = 0; i < 5; i++) {
            jdbc.sql("delete from notice_pace").update();
            String address = i + "." + dossier.id() + "@example.vn";
            assertThat(site.post("/theo-doi", Map.of("ve", ticket, "thu", address))
                            .statusCode())
                    .isEqualTo(302);
        }

        HttpResponse<String> sixth = site.post("/theo-doi", Map.of("ve", ticket, "thu", "6@example.vn"));

        assertThat(sixth.statusCode()).isEqualTo(409);
        assertThat(sixth.body()).contains("nhiều nhất 5 địa chỉ");
    }

    private String asks(Dossier dossier, String address, String language) {
        jdbc.sql("delete from notice_pace").update();
        Map<String, String> form = Map.of("ve", ticket(dossier), "thu", address, "ngon-ngu", language);
        return site.post("/theo-doi", form).headers().firstValue("Location").orElse("");
    }

    private void agrees(ReceivedMail question) {
        String token = question.link().replaceFirst(".*ma=", "");
        assertThat(site.post("/theo-doi/xac-nhan", Map.of("ma", token))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/theo-doi/da-bat"));
    }

    private String ticket(Dossier dossier) {
        Matcher ticket = TICKET.matcher(opened(dossier));
        assertThat(ticket.find()).as("a form on the page").isTrue();
        return ticket.group(1);
    }

    private String opened(Dossier dossier) {
        return site.post("/tra-cuu", Map.of("ma", dossier.code(), "don-vi", "sxd", "so", "6789"))
                .body();
    }

    private int rows(Dossier dossier) {
        return jdbc.sql("select count(*) from notice_subscription where dossier_id = :id")
                .param("id", dossier.id())
                .query(Integer.class)
                .single();
    }
}
