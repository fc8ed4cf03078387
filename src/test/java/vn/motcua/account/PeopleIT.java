package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaIT;
import vn.motcua.SampleAccounts;
import vn.motcua.SignedInClient;

@MotCuaIT
class PeopleIT {

    private static final Pattern SECRET = Pattern.compile("<p class=\"secret\">([^<]+)</p>");
    private static final Pattern PERSON = Pattern.compile("href=\"/quan-tri/nguoi-dung/(\\d+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private TemporaryAccounts people;

    @Autowired
    private People administration;

    @Autowired
    private AccountTable accounts;

    @Autowired
    private PeopleMail mail;

    @Autowired
    private AgencyDirectory agencies;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void givesAnAccountWhosePasswordIsSeenOnceAndChangedAtFirstUse() {
        SignedInClient administrator = administrator();
        HttpResponse<String> made = administrator.post(
                "/quan-tri/nguoi-dung/moi", form("nguoi-moi", "Người mới", "AGENCY_ADMINISTRATOR", "sxd", ""));

        assertThat(made.statusCode()).isEqualTo(200);
        String password = secret(made);
        Account account = accounts.byName("nguoi-moi").orElseThrow();
        assertThat(administrator.get("/quan-tri/nguoi-dung/" + account.id()).body())
                .contains("Người mới", "Chưa đổi mật khẩu đầu")
                .doesNotContain(password);
        SignedInClient person = SignedInClient.as("nguoi-moi", password, port);
        assertThat(location(person.get("/quan-tri"))).endsWith("/tai-khoan/mat-khau");
        assertThat(trail("nguoi-moi")).first().asString().contains("create", "\"agency\":\"sxd\"");
        assertThat(String.join("", trail("nguoi-moi"))).doesNotContain("Người mới", password);
    }

    @Test
    void tellsEverythingThatIsWrongWithAnAccount() {
        HttpResponse<String> answer = administrator()
                .post("/quan-tri/nguoi-dung/moi", form("Có Dấu", "", "AGENCY_ADMINISTRATOR", "", "không phải"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Có 4 chỗ cần sửa", "href=\"#ten\"", "href=\"#ten-hien-thi\"", "href=\"#don-vi\"")
                .contains("href=\"#thu-dien-tu\"", "value=\"Có Dấu\"", "aria-invalid=\"true\"");
        assertThat(administrator()
                        .post("/quan-tri/nguoi-dung/moi", form("QuanTri", "Trùng", "LEADER", "", ""))
                        .body())
                .contains("Tên đăng nhập này đã có người dùng");
    }

    @Test
    void findsPeopleWithoutAccentsAndPagesThemByName() {
        Account account = people.add(Role.LEADER);
        jdbc.sql("update account set display_name = 'Đặng Thị Ánh Nguyệt' where id = :id")
                .param("id", account.id())
                .update();
        SignedInClient administrator = administrator();

        assertThat(found(administrator.get("/quan-tri/nguoi-dung?tim=dang+thi+anh")))
                .contains(account.id());
        assertThat(found(administrator.get("/quan-tri/nguoi-dung?tim=anh+nguyet&vai-tro=LEADER&trang-thai=mo")))
                .containsExactly(account.id());
        assertThat(administrator
                        .get("/quan-tri/nguoi-dung?tim=anh+nguyet&trang-thai=khoa")
                        .body())
                .contains("Không có tài khoản nào khớp");
        assertThat(found(administrator.get("/quan-tri/nguoi-dung?don-vi=436&tim=436")))
                .contains(accounts.byName("436").orElseThrow().id());

        List<Integer> first = found(administrator.get("/quan-tri/nguoi-dung"));
        assertThat(first).hasSizeLessThanOrEqualTo(50).isNotEmpty();
        String last = accounts.byId(first.getLast()).orElseThrow().name();
        assertThat(found(administrator.get("/quan-tri/nguoi-dung?sau=" + last))).doesNotContainAnyElementsOf(first);
    }

    @Test
    void showsAnAgencysAdministratorOnlyThoseOfItsAgencies() {
        Account own = people.ofAgency("stc", false);
        Account other = people.ofAgency("sxd", false);
        Account above = people.ofAgency("436", true);
        SignedInClient person = SignedInClient.as("stc", port);

        assertThat(found(person.get("/quan-tri/nguoi-dung"))).contains(own.id()).doesNotContain(other.id());
        assertThat(person.get("/quan-tri/nguoi-dung/" + own.id()).statusCode()).isEqualTo(200);
        for (Account stranger : List.of(other, above, accounts.byName("quantri").orElseThrow())) {
            String address = "/quan-tri/nguoi-dung/" + stranger.id();
            assertThat(person.get(address).statusCode()).isEqualTo(404);
            assertThat(person.post(address, form("", "X", "AGENCY_ADMINISTRATOR", "stc", ""))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(person.post(address + "/mat-khau-moi", Map.of()).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void letsAnAgencysAdministratorPassOnNoMoreThanItHas() {
        Account one = people.ofAgency("436", false);
        Account whole = people.ofAgency("436", true);
        SignedInClient person = SignedInClient.as(one.name(), port);

        assertThat(person.post("/quan-tri/nguoi-dung/moi", form("leo-thang", "X", "PROVINCE_ADMINISTRATOR", "", ""))
                        .body())
                .contains("Bạn không cấp được vai trò này");
        assertThat(person.post("/quan-tri/nguoi-dung/moi", form("leo-thang", "X", "AGENCY_ADMINISTRATOR", "sxd", ""))
                        .body())
                .contains("không thuộc quyền của bạn");
        Map<String, String> below = new LinkedHashMap<>(form("leo-thang", "X", "AGENCY_ADMINISTRATOR", "436", ""));
        below.put("cap-duoi", "co");
        assertThat(person.post("/quan-tri/nguoi-dung/moi", below).body()).contains("không giao được quyền đó");
        assertThat(person.get("/quan-tri/nguoi-dung/" + whole.id()).statusCode())
                .isEqualTo(404);
        assertThat(accounts.byName("leo-thang")).isEmpty();
    }

    @Test
    void closesAnAccountAtOnceAndReopensIt() {
        Account account = people.add(Role.AUDITOR);
        SignedInClient person = SignedInClient.as(account.name(), port);
        SignedInClient administrator = administrator();
        assertThat(administrator.get(address(account, "khoa")).body()).contains("bị đăng xuất ngay");

        assertThat(location(administrator.post(address(account, "khoa"), Map.of())))
                .endsWith("/quan-tri/nguoi-dung/" + account.id());
        assertThat(person.get("/quan-tri").statusCode()).isEqualTo(302);
        assertThat(location(new SignedInClient(port).signIn(account.name(), SampleAccounts.PASSWORD)))
                .endsWith("?sai");
        assertThat(administrator.get(address(account, "mat-khau-moi")).statusCode())
                .isEqualTo(404);

        administrator.post(address(account, "mo-lai"), Map.of());
        assertThat(person.get("/quan-tri").statusCode()).as("the old session").isEqualTo(302);
        assertThat(location(new SignedInClient(port).signIn(account.name(), SampleAccounts.PASSWORD)))
                .endsWith("/quan-tri");
        assertThat(String.join("", trail(account.name()))).contains("\"state\":\"closed\"", "\"state\":\"open\"");
    }

    @Test
    void givesANewPasswordAndEndsSessionsAndDelays() {
        Account account = people.add(Role.AUDITOR);
        SignedInClient person = SignedInClient.as(account.name(), port);
        for (int i = 0; i < 5; i++) {
            new SignedInClient(port).signIn(account.name(), "sai");
        }

        String password = secret(administrator().post(address(account, "mat-khau-moi"), Map.of()));
        assertThat(person.get("/quan-tri").statusCode()).isEqualTo(302);
        assertThat(location(new SignedInClient(port).signIn(account.name(), password)))
                .endsWith("/quan-tri");
        assertThat(people.again(account).mustChangePassword()).isTrue();
    }

    @Test
    void changesARoleAtOnceAndRecordsWhatChanged() {
        Account account = people.add(Role.AUDITOR);
        SignedInClient person = SignedInClient.as(account.name(), port);
        administrator()
                .post(
                        "/quan-tri/nguoi-dung/" + account.id(),
                        form("", "Tên khác", "AGENCY_ADMINISTRATOR", "sxd", "khac@tinh.gov.vn"));

        assertThat(person.get("/quan-tri").body()).contains("Tên khác", "Quản trị đơn vị");
        assertThat(trail(account.name()).getLast())
                .contains("auditor > agency_administrator", "- > sxd", "\"email\":\"changed\"")
                .doesNotContain("Tên khác", "khac@");
    }

    @Test
    void endsSessionsAndTakesALostSecondFactorOff() {
        Account account = people.add(Role.AUDITOR);
        SignedInClient person = SignedInClient.as(account.name(), port);
        administrator().post(address(account, "ket-thuc-phien"), Map.of());
        assertThat(person.get("/quan-tri").statusCode()).isEqualTo(302);

        jdbc.sql("insert into account_second_factor (account_id, secret, confirmed) values (:id, '\\x00', true)")
                .param("id", account.id())
                .update();
        assertThat(people.again(account).secondFactor()).isTrue();
        administrator().post(address(account, "tat-hai-lop"), Map.of());
        assertThat(people.again(account).secondFactor()).isFalse();
    }

    @Test
    void writesToThoseWhoLookAfterAnAgency() {
        Account commune = people.ofAgency("18070", false);
        Account closed = people.ofAgency("18070", false);
        administration.close(people.signedIn(accounts.byName("quantri").orElseThrow()), closed);
        int agency = agencies.byCode("18070").orElseThrow().id();
        Optional<AgencyDirectory.Entry> superior = agencies.all().stream()
                .filter(entry -> agencies.subordinates(entry.id()).contains(agency))
                .findFirst();
        Account above = people.ofAgency(superior.orElseThrow().code(), true);
        Account beside = people.ofAgency(superior.orElseThrow().code(), false);

        assertThat(mail.ofAdministrators(agency))
                .contains(commune.email().orElseThrow(), above.email().orElseThrow())
                .doesNotContain(closed.email().orElseThrow(), beside.email().orElseThrow());
    }

    private SignedInClient administrator() {
        return SignedInClient.as("quantri", port);
    }

    private static String address(Account account, String action) {
        return "/quan-tri/nguoi-dung/" + account.id() + "/" + action;
    }

    private static Map<String, String> form(String name, String display, String role, String agency, String email) {
        return Map.of("ten", name, "ten-hien-thi", display, "vai-tro", role, "don-vi", agency, "thu-dien-tu", email);
    }

    private static List<Integer> found(HttpResponse<String> list) {
        return PERSON.matcher(list.body())
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .toList();
    }

    private static String secret(HttpResponse<String> answer) {
        return SECRET.matcher(answer.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private List<String> trail(String subject) {
        return jdbc.sql("select act || ' ' || actor || ' ' || details from audit_entry"
                        + " where kind = 'account' and subject = :subject order by id")
                .param("subject", subject)
                .query(String.class)
                .list();
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
