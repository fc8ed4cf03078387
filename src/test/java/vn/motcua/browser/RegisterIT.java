package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.agency.AgencyRegister;

/** The register's pages in both languages, on a narrow and on a wide screen; nothing is changed for good. */
@BrowserIT
class RegisterIT {

    private static final String SHEET = """
        action;code;name;kind;parent_code;other_codes
        create;%s;UBND Xã Mới;commune;436;
        close;18070;;;;18073|%1$s
        alias;18073;;;;%1$s-cu
        change;18076;UBND Phường Bắc Hà Mới;;437;
        """;

    private final AgencyRegister agencies;
    private final int port;

    private final Browser browser = Chromium.browser();

    RegisterIT(AgencyRegister agencies, @LocalServerPort int port) {
        this.agencies = agencies;
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void agenciesAreFoundAndChanged(String language, int width) {
        try (Visitor visitor = signedIn(language, width)) {
            visitor.opens("/quan-tri/don-vi");
            visitor.judges("agencies");
            visitor.page().fill("#q", "khong co");
            visitor.page().locator("form.filters button").click();
            visitor.judges("agencies-none");
            visitor.opens(agency("436"));
            visitor.judges("agency");
            visitor.opens("/quan-tri/don-vi/lap-moi");
            visitor.page().locator("form.form button").click();
            visitor.judges("agency-create-wrong");
            visitor.opens(agency("sxd") + "/doi-ten");
            visitor.judges("agency-rename");
            visitor.opens(agency("sxd") + "/ma-dinh-danh");
            visitor.judges("agency-national-code");
            visitor.opens(agency("436") + "/ngung");
            visitor.page().locator("form.form button").click();
            visitor.judges("agency-close-wrong");
            visitor.opens(agency("18070") + "/ngung");
            visitor.page().fill("#ke-thua", "18073, 18076");
            visitor.page().locator("form.form button").click();
            visitor.judges("agency-close-asks");
        }
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void reorganisationsArePreviewedAppliedAndUndone(String language, int width) {
        try (Visitor visitor = signedIn(language, width)) {
            visitor.opens("/quan-tri/sap-xep");
            visitor.judges("reforms");
            visitor.opens("/quan-tri/sap-xep/2025-07-01");
            // Some three hundred lines of a few kinds, which take their time to be judged.
            visitor.page().evaluate("document.querySelector('details').open = true");
            visitor.judges("reform-2025");
            visitor.opens("/quan-tri/sap-xep/nhap");
            visitor.page().locator("form.form button").click();
            visitor.judges("reform-entry-wrong");
            enters(visitor, "destroy;1;;;;");
            visitor.judges("reform-impossible");
            dropsIt(visitor);
            String page = enters(
                    visitor, SHEET.formatted("bro" + language + width).strip().replaceFirst(".*\n", ""));
            opensAllParts(visitor.page());
            visitor.judges("reform-preview");
            visitor.page().locator("form[action$=ap-dung] button").click();
            visitor.judges("reform-applied");
            visitor.page().locator("a[href$=hoan-tac]").click();
            visitor.judges("reform-undo");
            visitor.page().locator("form[action$=hoan-tac] button").click();
            assertThat(visitor.page().url()).endsWith(page);
            dropsIt(visitor);
            visitor.judges("reforms-dropped");
        }
    }

    /** As a file, with the heading before the lines; gives the address of the preview. */
    private static String enters(Visitor visitor, String lines) {
        visitor.opens("/quan-tri/sap-xep/nhap");
        Page page = visitor.page();
        page.fill("#ten", "Sắp xếp thử");
        page.fill("#tu-ngay", "2031-01-01");
        page.setInputFiles(
                "#tep",
                new FilePayload(
                        "sap-xep.csv",
                        "text/csv",
                        (SHEET.lines().findFirst().orElseThrow() + "\n" + lines).getBytes(StandardCharsets.UTF_8)));
        page.locator("form.form button").click();
        return page.url().replaceFirst(".*(/quan-tri/)", "$1");
    }

    private static void dropsIt(Visitor visitor) {
        visitor.page().locator("form[action$=xoa] button").click();
        assertThat(visitor.page().url()).endsWith("/quan-tri/sap-xep");
    }

    private static void opensAllParts(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true })");
    }

    private String agency(String code) {
        return "/quan-tri/don-vi/" + agencies.byCode(code).orElseThrow().id();
    }

    private Visitor signedIn(String language, int width) {
        Visitor visitor = new Visitor(browser, "http://127.0.0.1:" + port, language, width);
        visitor.signsIn("quantri");
        return visitor;
    }
}
