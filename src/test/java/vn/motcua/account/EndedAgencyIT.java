package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaIT;
import vn.motcua.SampleAccounts;
import vn.motcua.SignedInClient;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.TemporaryAgencies;

/** What becomes of an account whose agency ends. */
@MotCuaIT
class EndedAgencyIT {

    private static final String PEOPLE = "/quan-tri/nguoi-dung";

    private final TemporaryAccounts people;
    private final AgencyRegister register;
    private final JdbcClient jdbc;
    private final int port;

    EndedAgencyIT(TemporaryAccounts people, AgencyRegister register, JdbcClient jdbc, @LocalServerPort int port) {
        this.people = people;
        this.register = register;
        this.jdbc = jdbc;
        this.port = port;
    }

    @Test
    void letsNobodyInUntilTheAccountIsGivenAnotherAgency() {
        try (TemporaryAgencies agencies = new TemporaryAgencies(jdbc, register)) {
            Agency agency = agencies.add();
            Account account = people.ofAgency(agency.code(), false);
            SignedInClient person = SignedInClient.as(account.name(), port);
            assertThat(person.get("/quan-tri").statusCode()).isEqualTo(200);

            agencies.end(agency, register.today(), List.of());

            assertThat(location(person.get("/quan-tri"))).endsWith("/dang-nhap?het-phien");
            assertThat(signsIn(account)).endsWith("/dang-nhap?sai");
            SignedInClient administrator = SignedInClient.as("quantri", port);
            String address = PEOPLE + "/" + account.id();
            String found = PEOPLE + "?tim=" + account.name() + "&trang-thai=";
            assertThat(administrator.get(address).body()).contains("Đơn vị của tài khoản này đã ngừng hoạt động");
            assertThat(administrator.get(found + "don-vi-ngung").body()).contains(address);
            assertThat(administrator.get(found + "mo").body()).doesNotContain(address);

            administrator.post(address, moved(account));

            assertThat(signsIn(account)).endsWith("/quan-tri");
        }
    }

    private static Map<String, String> moved(Account account) {
        return Map.of(
                "ten", account.name(),
                "ten-hien-thi", "Người chuyển",
                "vai-tro", "AGENCY_ADMINISTRATOR",
                "don-vi", "sxd",
                "thu-dien-tu", "");
    }

    private String signsIn(Account account) {
        return location(new SignedInClient(port).signIn(account.name(), SampleAccounts.PASSWORD));
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
