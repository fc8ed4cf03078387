package vn.motcua.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaIT;
import vn.motcua.SampleAccounts;
import vn.motcua.SignedInClient;

@MotCuaIT
class SignInIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private SignedInClient visitor;

    @BeforeEach
    void arrive() {
        visitor = new SignedInClient(port);
    }

    @Test
    void opensTheAdministrationToWhoHasAnAccount() {
        SignedInClient person = SignedInClient.as("quantri", port);

        HttpResponse<String> home = person.get("/quan-tri");

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("Người dùng quantri", "Quản trị cấp tỉnh");
        assertThat(home.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void sendsStrangersToTheSignInPageAndThenWhereTheyWanted() {
        HttpResponse<String> turnedAway = visitor.get("/quan-tri/don-vi");
        assertThat(turnedAway.statusCode()).isEqualTo(302);
        assertThat(turnedAway.headers().firstValue("Location").orElseThrow()).endsWith("/dang-nhap");

        HttpResponse<String> signedIn = visitor.signIn("sxd", SampleAccounts.PASSWORD);
        assertThat(signedIn.headers().firstValue("Location").orElseThrow()).contains("/quan-tri/don-vi");
    }

    @Test
    void tellsNobodyWhetherANameExists() {
        String wrongPassword = location(visitor.signIn("quantri", "sai-mat-khau"));
        String unknownName = location(visitor.signIn("khong-co-ai", "sai-mat-khau"));

        assertThat(wrongPassword).endsWith("/dang-nhap?sai").isEqualTo(unknownName);
    }

    @Test
    void refusesAFormWithoutItsToken() {
        HttpResponse<String> answer =
                visitor.postWithoutToken("/dang-nhap", Map.of("ten", "quantri", "mat-khau", SampleAccounts.PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(visitor.get("/quan-tri").statusCode()).isEqualTo(302);
    }

    @Test
    void givesASessionAnotherNameAtSignIn() {
        visitor.cookies().getCookieStore().add(null, stolen());
        visitor.signIn("quantri", SampleAccounts.PASSWORD);

        assertThat(session().getValue()).isNotEqualTo(stolen().getValue());
    }

    @Test
    void keepsItsCookiesFromScripts() {
        visitor.signIn("quantri", SampleAccounts.PASSWORD);
        visitor.get("/quan-tri");

        assertThat(session().isHttpOnly()).isTrue();
        assertThat(visitor.cookies().getCookieStore().getCookies())
                .filteredOn(cookie -> cookie.getName().equals("form"))
                .isNotEmpty()
                .allMatch(HttpCookie::isHttpOnly);
    }

    @Test
    void endsTheSessionAtSignOut() {
        SignedInClient person = SignedInClient.as("lanhdao", port);
        assertThat(location(person.post("/dang-xuat", Map.of()))).endsWith("/dang-nhap?da-ra");

        assertThat(person.get("/quan-tri").statusCode()).isEqualTo(302);
    }

    @Test
    void leadsToNoOtherHostAfterSigningIn() {
        HttpCookie forged = new HttpCookie(
                "REDIRECT_URI",
                Base64.getEncoder().encodeToString("https://evil.example/dau-do".getBytes(StandardCharsets.US_ASCII)));
        forged.setPath("/");
        forged.setDomain("127.0.0.1");
        visitor.cookies().getCookieStore().add(null, forged);

        assertThat(location(visitor.signIn("quantri", SampleAccounts.PASSWORD)))
                .matches("http://127.0.0.1:\\d+/quan-tri");
    }

    @Test
    void recordsWhoCameAndWent() {
        SignedInClient person = SignedInClient.as("vpub", port);
        person.post("/dang-xuat", Map.of());

        assertThat(jdbc.sql("select act || ' ' || address from audit_entry where actor = 'account:vpub' order by"
                                + " id desc")
                        .query(String.class)
                        .list())
                .startsWith("sign_out 127.0.0.1", "sign_in 127.0.0.1");
    }

    @Test
    void costsAVisitorNoSession() {
        long before = sessions();
        visitor.get("/");
        visitor.get("/dang-nhap");
        visitor.get("/quan-tri");

        assertThat(sessions()).isEqualTo(before);
    }

    private long sessions() {
        return jdbc.sql("select count(*) from account_session")
                .query(Long.class)
                .single();
    }

    private HttpCookie session() {
        return visitor.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("session"))
                .findFirst()
                .orElseThrow();
    }

    private static HttpCookie stolen() {
        HttpCookie cookie = new HttpCookie("session", "bWluZQ");
        cookie.setPath("/");
        cookie.setDomain("127.0.0.1");
        return cookie;
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
