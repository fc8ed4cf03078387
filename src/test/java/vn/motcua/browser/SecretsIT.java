package vn.motcua.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.soap.Contract;
import vn.motcua.soap.DossierXml;
import vn.motcua.soap.SoapClient;
import vn.motcua.soap.SoapMessage;

/** The pages of secrets, networks and calls, in both languages, on a narrow and on a wide screen. */
@BrowserIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecretsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AgencyRegister register;

    @Autowired
    private AgencySecrets secrets;

    @Autowired
    private ProcedureCatalogue catalogue;

    private Browser browser;
    private int agency;

    @BeforeAll
    void open() throws Exception {
        Contract.prepare(register, secrets, catalogue);
        agency = register.byCode("sxd").orElseThrow().id();
        try (SoapClient soap = new SoapClient(port)) {
            soap.call(SoapMessage.register(DossierXml.aDossier().toString()));
            soap.call(SoapMessage.register(
                    DossierXml.aDossier().without("TenHoSo").toString()));
            soap.call(SoapMessage.status("KHONG-CO", "Đang xử lý"));
            soap.call(SoapMessage.register(DossierXml.aDossier().toString()).as("sxd", "khong-dung"));
        }
        browser = Chromium.browser();
    }

    @AfterAll
    void close() {
        jdbc.sql("delete from agency_secret where agency_id = :id and slot <> 'current'")
                .param("id", agency)
                .update();
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void anAdministratorRotatesASecret(String language, int width) {
        String address = "/quan-tri/don-vi/" + agency + "/ma-xac-thuc";
        try (Visitor visitor = new Visitor(browser, "http://127.0.0.1:" + port, language, width)) {
            Page page = visitor.page();
            visitor.signsIn("sxd");
            visitor.opens(address);
            visitor.judges("secrets");

            page.fill("#so-ngay", "0");
            page.locator("form:has(#so-ngay) button").click();
            visitor.judges("secrets-wrong-days");
            page.fill("#so-ngay", "20");
            page.locator("form:has(#so-ngay) button").click();
            PlaywrightAssertions.assertThat(page.locator(".secret")).containsText("mct-thu-");
            visitor.judges("secrets-issued");

            visitor.opens(address);
            visitor.judges("secrets-with-next");
            visitor.opens(address + "/chuyen");
            page.check("#het-luc");
            page.locator("form:has(#het-luc) button[type=submit]").click();
            visitor.judges("secrets-switch-wrong");
            page.check("#het-chong");
            page.locator("form:has(#het-luc) button[type=submit]").click();
            visitor.judges("secrets-switched");
            page.locator("a[href$='/thu-hoi']").last().click();
            visitor.judges("secrets-revoke");
        }
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void anAdministratorNamesNetworks(String language, int width) {
        try (Visitor visitor = new Visitor(browser, "http://127.0.0.1:" + port, language, width)) {
            Page page = visitor.page();
            visitor.signsIn("sxd");
            visitor.opens("/quan-tri/don-vi/" + agency + "/ma-xac-thuc");
            page.check("#che-do-REPORT");
            page.fill("#mang", "127.0.0.1\n10.1.2.3/8\nmay-chu");
            page.locator("form:has(#mang) button").click();
            visitor.judges("networks-wrong");
            page.fill("#mang", "127.0.0.1\n2001:db8:7::/48");
            page.locator("form:has(#mang) button").click();
            PlaywrightAssertions.assertThat(page.locator("#mang")).hasValue("127.0.0.1/32\n2001:db8:7::/48");
        }
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void anAdministratorLooksAtCalls(String language, int width) {
        try (Visitor visitor = new Visitor(browser, "http://127.0.0.1:" + port, language, width)) {
            Page page = visitor.page();
            visitor.signsIn("sxd");
            visitor.opens("/quan-tri/cuoc-goi");
            page.waitForCondition(() -> {
                page.reload();
                return page.locator(".counts li").count() > 3;
            });
            visitor.judges("calls");
            page.locator("tbody a").first().click();
            visitor.judges("call");
            visitor.opens("/quan-tri/cuoc-goi?don-vi=khong-co");
            visitor.judges("calls-unknown-agency");
        }
    }
}
