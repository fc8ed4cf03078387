package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.SampleAccounts;
import vn.motcua.account.Account;
import vn.motcua.account.AuthenticatorApp;
import vn.motcua.account.Role;
import vn.motcua.account.TemporaryAccounts;

/** Pages about accounts, in both languages, on a narrow and on a wide screen. */
@BrowserIT
class PeoplePagesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TemporaryAccounts people;

    private final Browser browser = Chromium.browser();

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void peopleAreLookedAfter(String language, int width) {
        Account other = people.ofAgency("sxd", false);
        try (Visitor visitor = visitor(language, width)) {
            visitor.signsIn("quantri");
            visitor.opens("/quan-tri/nguoi-dung");
            visitor.judges("people");
            visitor.opens("/quan-tri/nguoi-dung?tim=khong-co-ai");
            visitor.judges("people-empty");
            visitor.opens("/quan-tri/nguoi-dung/moi");
            visitor.judges("person-new");
            visitor.page().check("#vai-tro-AGENCY_ADMINISTRATOR");
            visitor.page().fill("#ten", "Có dấu");
            submit(visitor, "#ten");
            visitor.judges("person-new-wrong");
            visitor.page().fill("#ten", "anh-" + language + width);
            visitor.page().fill("#ten-hien-thi", "Trần Thị Ánh");
            visitor.page().selectOption("#don-vi", "sxd");
            submit(visitor, "#ten");
            visitor.judges("first-password");
            visitor.opens("/quan-tri/nguoi-dung/" + other.id());
            visitor.judges("person");
            visitor.opens("/quan-tri/nguoi-dung/" + other.id() + "/khoa");
            visitor.judges("person-close");
            visitor.page().locator(".notice + form button").click();
            visitor.judges("person-closed");
        }
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void onesOwnAccountIsLookedAfter(String language, int width) {
        Account own = people.add(Role.LEADER);
        try (Visitor visitor = visitor(language, width)) {
            visitor.signsIn(own.name());
            visitor.opens("/tai-khoan");
            visitor.judges("own-account");
            visitor.opens("/tai-khoan/mat-khau");
            visitor.judges("password");
            submit(visitor, "#cu");
            visitor.judges("password-wrong");
            visitor.opens("/tai-khoan/hai-lop");
            visitor.judges("second-factor");
            visitor.page().locator(".section form button").click();
            visitor.page().waitForLoadState();
            visitor.judges("second-factor-enrol");
            String key = visitor.page().locator(".secret").innerText();
            visitor.page().fill("#ma", "000000");
            submit(visitor, "#ma");
            visitor.judges("second-factor-wrong");
            visitor.page().fill("#ma", AuthenticatorApp.of(key).code(0));
            submit(visitor, "#ma");
            visitor.judges("recovery-codes");
            String code = visitor.page().locator(".recovery li").first().innerText();
            visitor.opens("/tai-khoan/hai-lop");
            visitor.judges("second-factor-on");
            visitor.page().locator(".who form button").click();
            signsInWithACode(visitor, own, code);
        }
    }

    private static void signsInWithACode(Visitor visitor, Account own, String code) {
        Page page = visitor.page();
        page.fill("#ten", own.name());
        page.fill("#mat-khau", SampleAccounts.PASSWORD);
        submit(visitor, "#ten");
        visitor.judges("code");
        page.fill("#ma", "000000");
        submit(visitor, "#ma");
        visitor.judges("code-wrong");
        page.fill("#ma", code);
        submit(visitor, "#ma");
        assertThat(page.url()).endsWith("/quan-tri");
        visitor.opens("/dang-nhap?cho");
        visitor.judges("sign-in-wait");
    }

    /** Sends the form that holds an element. */
    private static void submit(Visitor visitor, String element) {
        visitor.page().locator("form:has(" + element + ") button[type=submit]").click();
    }

    private Visitor visitor(String language, int width) {
        return new Visitor(browser, "http://127.0.0.1:" + port, language, width);
    }
}
