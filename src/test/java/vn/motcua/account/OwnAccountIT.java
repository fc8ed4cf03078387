package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
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
class OwnAccountIT {

    private static final String OWN = "con trâu đi trước";
    private static final Pattern SECRET = Pattern.compile("<p class=\"secret\">([^<]+)</p>");
    private static final Pattern RECOVERY_CODE = Pattern.compile("<li>(\\w{4}-\\w{4}-\\w{4})</li>");

    @LocalServerPort
    private int port;

    @Autowired
    private TemporaryAccounts people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void changesThePasswordAndEndsTheOtherSessions() {
        Account account = people.add(Role.LEADER);
        SignedInClient here = SignedInClient.as(account.name(), port);
        SignedInClient elsewhere = SignedInClient.as(account.name(), port);

        assertThat(location(changePassword(here, SampleAccounts.PASSWORD, OWN))).endsWith("/tai-khoan");

        assertThat(here.get("/tai-khoan").body()).contains("Đã đổi mật khẩu.");
        assertThat(elsewhere.get("/tai-khoan").statusCode()).isEqualTo(302);
        assertThat(location(new SignedInClient(port).signIn(account.name(), SampleAccounts.PASSWORD)))
                .endsWith("?sai");
        assertThat(location(new SignedInClient(port).signIn(account.name(), OWN)))
                .endsWith("/quan-tri");
    }

    @Test
    void tellsEverythingThatIsWrongWithANewPassword() {
        SignedInClient person = SignedInClient.as(people.add(Role.LEADER).name(), port);
        HttpResponse<String> answer =
                person.post("/tai-khoan/mat-khau", Map.of("cu", "không phải", "moi", "ngắn", "lai", "khác"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains(
                        "Có 3 chỗ cần sửa",
                        "Mật khẩu hiện nay không đúng",
                        "Mật khẩu mới phải có ít nhất 10 ký tự",
                        "Hai lần nhập mật khẩu mới không giống nhau")
                .doesNotContain("ngắn\"");
    }

    @Test
    void countsWrongOldPasswordsLikeThoseAtSignIn() {
        Account account = people.add(Role.LEADER);
        SignedInClient person = SignedInClient.as(account.name(), port);
        for (int i = 0; i < 5; i++) {
            changePassword(person, "sai " + i, OWN);
        }

        assertThat(changePassword(person, SampleAccounts.PASSWORD, OWN).statusCode())
                .isEqualTo(429);
    }

    @Test
    void opensNothingElseBeforeAGivenPasswordWasChanged() {
        Account account = people.add(Role.AUDITOR);
        jdbc.sql("update account set must_change_password = true where id = :id")
                .param("id", account.id())
                .update();
        SignedInClient person = SignedInClient.as(account.name(), SampleAccounts.PASSWORD, port);

        assertThat(location(person.get("/quan-tri"))).endsWith("/tai-khoan/mat-khau");
        assertThat(location(person.get("/tai-khoan/hai-lop"))).endsWith("/tai-khoan/mat-khau");
        assertThat(person.get("/tai-khoan/mat-khau").body()).contains("do người khác đặt");
        assertThat(changePassword(person, SampleAccounts.PASSWORD, SampleAccounts.PASSWORD)
                        .body())
                .contains("phải khác mật khẩu hiện nay", "quá phổ biến");

        changePassword(person, SampleAccounts.PASSWORD, OWN);
        assertThat(person.get("/quan-tri").statusCode()).isEqualTo(200);
    }

    @Test
    void listsSessionsAndEndsThemAll() {
        Account account = people.add(Role.LEADER);
        SignedInClient here = SignedInClient.as(account.name(), port);
        SignedInClient elsewhere = SignedInClient.as(account.name(), port);

        String page = here.get("/tai-khoan").body();
        assertThat(Pattern.compile("class=\"code\" data-label=\"Địa chỉ mạng\">127.0.0.1")
                        .matcher(page)
                        .results())
                .hasSize(2);
        assertThat(page).containsOnlyOnce("(trình duyệt này)");

        assertThat(location(here.post("/tai-khoan/phien/ket-thuc", Map.of()))).endsWith("/dang-nhap?da-ra");
        assertThat(here.get("/tai-khoan").statusCode()).isEqualTo(302);
        assertThat(elsewhere.get("/tai-khoan").statusCode()).isEqualTo(302);
    }

    @Test
    void endsASessionThatNobodyUsesForHalfAnHour() {
        Account account = people.add(Role.LEADER);
        SignedInClient person = SignedInClient.as(account.name(), port);
        SignedInClient stranger = new SignedInClient(port);

        assertThat(person.get("/tai-khoan").statusCode()).isEqualTo(200);
        jdbc.sql("update account_session set last_access_time = last_access_time - 1900000,"
                        + " expiry_time = expiry_time - 1900000 where principal_name = :name")
                .param("name", String.valueOf(account.id()))
                .update();
        assertThat(location(person.get("/tai-khoan"))).as("idle").endsWith(location(stranger.get("/tai-khoan")));
    }

    @Test
    void asksForACodeOnceTheSecondFactorIsOn() {
        Account account = people.add(Role.DESK_OFFICER);
        AuthenticatorApp app = enrol(SignedInClient.as(account.name(), port));

        SignedInClient person = new SignedInClient(port);
        assertThat(location(person.signIn(account.name(), SampleAccounts.PASSWORD)))
                .endsWith("/dang-nhap/ma");
        assertThat(location(person.get("/quan-tri"))).endsWith("/dang-nhap/ma");
        assertThat(location(person.get("/tai-khoan"))).endsWith("/dang-nhap/ma");
        assertThat(location(person.post("/dang-nhap/ma", Map.of("ma", app.code(0)))))
                .as("the code of the enrolment, once more")
                .endsWith("?sai");
        assertThat(location(person.post("/dang-nhap/ma", Map.of("ma", app.code(1)))))
                .endsWith("/quan-tri");
        assertThat(person.get("/quan-tri").statusCode()).isEqualTo(200);

        SignedInClient thief = new SignedInClient(port);
        thief.signIn(account.name(), SampleAccounts.PASSWORD);
        assertThat(location(thief.post("/dang-nhap/ma", Map.of("ma", app.code(1)))))
                .as("a code that was used")
                .endsWith("?sai");
    }

    @Test
    void makesWhoGuessesCodesWait() {
        Account account = people.add(Role.DESK_OFFICER);
        AuthenticatorApp app = enrol(SignedInClient.as(account.name(), port));
        SignedInClient thief = new SignedInClient(port);
        for (int i = 0; i < 5; i++) {
            thief.signIn(account.name(), SampleAccounts.PASSWORD);
            thief.post("/dang-nhap/ma", Map.of("ma", "00000" + i));
        }

        assertThat(location(thief.post("/dang-nhap/ma", Map.of("ma", app.code(1)))))
                .endsWith("/dang-nhap/ma?cho");
        assertThat(thief.get("/dang-nhap/ma?cho").body()).contains("Chưa thử lại được lúc này");
    }

    @Test
    void takesEachRecoveryCodeOnce() {
        Account account = people.add(Role.DESK_OFFICER);
        SignedInClient owner = SignedInClient.as(account.name(), port);
        AuthenticatorApp app = AuthenticatorApp.of(key(owner));
        List<String> codes = recoveryCodes(owner.post("/tai-khoan/hai-lop/xac-nhan", Map.of("ma", app.code(0))));
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();

        SignedInClient person = new SignedInClient(port);
        person.signIn(account.name(), SampleAccounts.PASSWORD);
        assertThat(location(person.post("/dang-nhap/ma", Map.of("ma", codes.getFirst()))))
                .endsWith("/quan-tri");
        assertThat(person.get("/tai-khoan").body()).contains("Còn 9 mã dự phòng");

        SignedInClient again = new SignedInClient(port);
        again.signIn(account.name(), SampleAccounts.PASSWORD);
        assertThat(location(again.post("/dang-nhap/ma", Map.of("ma", codes.getFirst()))))
                .endsWith("?sai");

        List<String> fresh =
                recoveryCodes(person.post("/tai-khoan/hai-lop/ma-du-phong", Map.of("ma-moi", codes.get(1))));
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(codes);
    }

    @Test
    void switchesTheSecondFactorOffForWhoHasBoth() {
        Account account = people.add(Role.DESK_OFFICER);
        SignedInClient person = SignedInClient.as(account.name(), port);
        AuthenticatorApp app = enrol(person);

        assertThat(switchOff(person, "sai", app.code(1)).statusCode()).isEqualTo(400);
        assertThat(switchOff(person, SampleAccounts.PASSWORD, "000000").statusCode())
                .isEqualTo(400);
        assertThat(location(switchOff(person, SampleAccounts.PASSWORD, app.code(1))))
                .endsWith("/tai-khoan");
        assertThat(location(new SignedInClient(port).signIn(account.name(), SampleAccounts.PASSWORD)))
                .endsWith("/quan-tri");
    }

    @Test
    void keepsNeitherKeyNorCodesReadable() {
        Account account = people.add(Role.DESK_OFFICER);
        SignedInClient person = SignedInClient.as(account.name(), port);
        String key = key(person).replace(" ", "");
        assertThat(person.get("/tai-khoan/hai-lop/ma-qr.svg").body()).startsWith("<svg");

        person.post(
                "/tai-khoan/hai-lop/xac-nhan",
                Map.of("ma", AuthenticatorApp.of(key).code(0)));

        assertThat(person.get("/tai-khoan/hai-lop").body()).doesNotContain("class=\"secret\"");
        assertThat(person.get("/tai-khoan/hai-lop/ma-qr.svg").statusCode()).isEqualTo(404);
        byte[] stored = jdbc.sql("select secret from account_second_factor where account_id = :id")
                .param("id", account.id())
                .query(byte[].class)
                .single();
        assertThat(Base32.of(stored)).doesNotContain(key);
    }

    private HttpResponse<String> changePassword(SignedInClient person, String old, String fresh) {
        return person.post("/tai-khoan/mat-khau", Map.of("cu", old, "moi", fresh, "lai", fresh));
    }

    private HttpResponse<String> switchOff(SignedInClient person, String password, String code) {
        return person.post("/tai-khoan/hai-lop/tat", Map.of("mat-khau", password, "ma-tat", code));
    }

    private static AuthenticatorApp enrol(SignedInClient person) {
        AuthenticatorApp app = AuthenticatorApp.of(key(person));
        assertThat(recoveryCodes(person.post("/tai-khoan/hai-lop/xac-nhan", Map.of("ma", app.code(0)))))
                .hasSize(10);
        return app;
    }

    private static String key(SignedInClient person) {
        assertThat(location(person.post("/tai-khoan/hai-lop/bat", Map.of()))).endsWith("/tai-khoan/hai-lop");
        return SECRET.matcher(person.get("/tai-khoan/hai-lop").body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> recoveryCodes(HttpResponse<String> answer) {
        return RECOVERY_CODE
                .matcher(answer.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
