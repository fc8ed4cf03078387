package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.AtOnce;
import vn.motcua.BesideOthers;
import vn.motcua.SampleAccounts;
import vn.motcua.SignedInClient;

@BesideOthers
class OfficialSystemIT extends OfficialSystem {

    @LocalServerPort
    private int port;

    @Autowired
    private TemporaryAccounts people;

    @Autowired
    private People administration;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void asksItsAdministratorForASecondFactorBeforeAnythingElse() {
        Account account = people.add(Role.PROVINCE_ADMINISTRATOR);
        SignedInClient person = SignedInClient.as(account.name(), SampleAccounts.PASSWORD, port);

        assertThat(location(person.get("/quan-tri"))).endsWith("/tai-khoan/hai-lop");
        assertThat(location(person.get("/quan-tri/nguoi-dung"))).endsWith("/tai-khoan/hai-lop");
        assertThat(person.get("/tai-khoan/hai-lop").body()).contains("phải bật xác thực hai lớp");
        SignedInClient leader = SignedInClient.as(people.add(Role.LEADER).name(), port);
        assertThat(leader.get("/quan-tri").statusCode()).isEqualTo(200);
    }

    @Test
    void sendsItsCookiesOverTlsOnly() {
        String[] proxied = {"X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.7"};
        HttpResponse<String> page = new SignedInClient(port).request("GET", "/dang-nhap", "", proxied);
        SignedInClient person = new SignedInClient(port);
        String form = "ten=lanhdao&mat-khau=" + SampleAccounts.PASSWORD + "&_csrf=" + person.token();
        HttpResponse<String> signedIn = person.request(
                "POST",
                "/dang-nhap",
                form,
                "Content-Type",
                "application/x-www-form-urlencoded",
                proxied[0],
                proxied[1],
                proxied[2],
                proxied[3]);

        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("session="))
                .hasSize(1)
                .allSatisfy(cookie -> assertThat(cookie.toLowerCase(Locale.ROOT))
                        .contains("; secure", "; httponly", "; samesite=lax", "; path=/"));
        assertThat(page.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie.toLowerCase(Locale.ROOT))
                        .contains("; secure", "; httponly", "; samesite=lax"));
        assertThat(jdbc.sql("select address from audit_entry where actor = 'account:lanhdao' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("203.0.113.7");
    }

    @Test
    void keepsOneAdministratorOfTheProvinceHoweverManyCloseEachOther() throws InterruptedException, ExecutionException {
        jdbc.sql("update account set disabled = true where role = 'province_administrator'")
                .update();
        List<Account> all = List.of(
                people.add(Role.PROVINCE_ADMINISTRATOR),
                people.add(Role.PROVINCE_ADMINISTRATOR),
                people.add(Role.PROVINCE_ADMINISTRATOR),
                people.add(Role.PROVINCE_ADMINISTRATOR));

        List<Boolean> closed = AtOnce.run(
                4,
                caller -> caller % 2 == 0
                        ? administration.close(people.signedIn(all.get((caller + 1) % 4)), all.get(caller))
                        : demote(all.get(caller)));

        assertThat(closed).filteredOn(done -> done).hasSize(3);
        assertThat(jdbc.sql("select count(*) from account where role = 'province_administrator' and not disabled")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private boolean demote(Account account) {
        PersonDraft draft =
                new PersonDraft(account.name(), account.displayName(), Optional.of(Role.LEADER), "", false, "");
        return administration.change(people.signedIn(account), account, draft) instanceof PersonOutcome.Changed;
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
