package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.BesideOthers;
import vn.motcua.SampleAccounts;
import vn.motcua.account.Accounts;
import vn.motcua.account.NewAccount;
import vn.motcua.account.OfficialSystem;
import vn.motcua.account.Role;
import vn.motcua.account.SignOnProvider;

/** Signing in at a real provider, in a browser. */
@BesideOthers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SingleSignOnIT extends OfficialSystem {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;

    @BeforeAll
    void open() {
        browser = Chromium.browser();
        SignOnProvider.trust(port);
        for (String name : List.of("thu-sso", "thu-sso-hai-lop", "thu-sso-khoa", "thu-sso-doi-nguoi")) {
            accounts.assign(
                    List.of(new NewAccount(
                            name, "Người " + name, Role.LEADER, Optional.empty(), false, Optional.empty())),
                    SampleAccounts.PASSWORD);
        }
        jdbc.sql("update account set must_change_password = true where name = 'thu-sso'")
                .update();
    }

    @Test
    void opensTheAccountOfThatNameAndTiesItToThePerson() {
        signsOn("thu-sso", visitor -> {
            assertThat(visitor.page().url()).endsWith("/quan-tri");
            assertThat(visitor.page().content()).contains("Người thu-sso");
            visitor.opens("/tai-khoan");
            assertThat(visitor.page().content()).contains("(trình duyệt này)");
        });
        assertThat(subject("thu-sso")).endsWith(" thu-sso").startsWith(SignOnProvider.issuer());
        assertThat(jdbc.sql("select details from audit_entry where actor = 'account:thu-sso' and act = 'sign_in'")
                        .query(String.class)
                        .list())
                .contains("{\"by\":\"provider\"}");
        signsOn("thu-sso", visitor -> assertThat(visitor.page().url()).endsWith("/quan-tri"));
    }

    @Test
    void keepsNoTokenAndNothingElseOfTheProvider() {
        signsOn(
                "thu-sso",
                visitor ->
                        assertThat(jdbc.sql("""
                            select count(*) from account_session_attributes a
                            join account_session s on s.primary_id = a.session_primary_id
                            join account p on p.id::text = s.principal_name and p.name = 'thu-sso'
                            where position('preferred_username'::bytea in attribute_bytes) > 0
                               or position('OAuth2'::bytea in attribute_bytes) > 0
                            """).query(Integer.class).single()).isZero());
    }

    @Test
    void saysPlainlyThatSomebodyHasNoAccountHere() {
        signsOn("nguoi-la", visitor -> {
            assertThat(visitor.page().url()).endsWith("/dang-nhap?khong-co-tai-khoan");
            visitor.judges("sign-on-no-account");
            visitor.opens("/quan-tri");
            assertThat(visitor.page().url()).endsWith("/dang-nhap");
        });
        assertThat(jdbc.sql("select count(*) from account where name = 'nguoi-la'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void saysTheSameOfAClosedAccount() {
        jdbc.sql("update account set disabled = true where name = 'thu-sso-khoa'")
                .update();

        signsOn("thu-sso-khoa", visitor -> assertThat(visitor.page().url()).endsWith("?khong-co-tai-khoan"));
    }

    @Test
    void opensNothingToWhoWasGivenSomebodyElsesNameThere() {
        jdbc.sql("update account set oidc_subject = 'somebody else' where name = 'thu-sso-doi-nguoi'")
                .update();

        signsOn("thu-sso-doi-nguoi", visitor -> assertThat(visitor.page().url()).endsWith("?khong-co-tai-khoan"));
    }

    @Test
    void asksForTheSecondFactorAllTheSame() {
        jdbc.sql("""
            insert into account_second_factor (account_id, secret, confirmed)
            select id, '\\x00', true from account where name = 'thu-sso-hai-lop' on conflict do nothing
            """).update();

        signsOn("thu-sso-hai-lop", visitor -> {
            assertThat(visitor.page().url()).endsWith("/dang-nhap/ma");
            visitor.opens("/quan-tri");
            assertThat(visitor.page().url()).endsWith("/dang-nhap/ma");
        });
    }

    @Test
    void refusesAnAnswerThatNobodyAskedFor() {
        try (Visitor visitor = visitor()) {
            visitor.opens("/dang-nhap/mot-lan/ve?code=stolen&state=made-up");

            assertThat(visitor.page().url()).endsWith("/dang-nhap?hong");
            visitor.judges("sign-on-broken");
        }
    }

    private void signsOn(String name, Consumer<Visitor> then) {
        try (Visitor visitor = visitor()) {
            visitor.opens("/dang-nhap");
            visitor.judges("sign-on");
            visitor.page().locator("a.button").click();
            visitor.page().fill("#username", name);
            visitor.page().fill("#password", "pw");
            visitor.page().locator("button[type=submit]").click();
            then.accept(visitor);
        }
    }

    private Visitor visitor() {
        return new Visitor(browser, "http://127.0.0.1:" + port, "vi", 1280);
    }

    private String subject(String name) {
        return jdbc.sql("select oidc_subject from account where name = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
