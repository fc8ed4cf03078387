package vn.motcua.browser;

import com.microsoft.playwright.Browser;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.audit.Act;
import vn.motcua.audit.Actor;
import vn.motcua.audit.AuditTrail;

/** The audit trail's pages, in both languages, on a narrow and on a wide screen. */
@BrowserIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditIT {

    @LocalServerPort
    private int port;

    @Autowired
    private AuditTrail trail;

    private Browser browser;

    @BeforeAll
    void open() {
        browser = Chromium.browser();
        trail.record(
                new Actor("account:quantri", "10.20.30.40", "20261123-0912-4F7K"),
                Act.CHANGE,
                "agency",
                "sxd",
                Map.of("name", "Sở Xây dựng", "active", "true"));
        trail.read(
                new Actor("agency:sxd", "203.0.113.7", "20261123-0913-9QWE"),
                "dossier",
                "sxd 000.00.17.H27-261123-0001-MOT-MA-HO-SO-RAT-DAI-KHONG-CO-DAU-CACH");
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void areAccessible(String language, int width) {
        try (Visitor visitor = new Visitor(browser, "http://127.0.0.1:" + port, language, width)) {
            visitor.signsIn("kiemtoan");
            visitor.opens("/quan-tri/nhat-ky?loai=dossier");
            visitor.judges("audit-list");
            visitor.page().locator("tbody th a").first().click();
            visitor.judges("audit-entry");
            visitor.opens("/quan-tri/nhat-ky?nguoi=quantri&loai=agency");
            visitor.page().locator("tbody th a").first().click();
            visitor.judges("audit-entry-details");
            visitor.opens("/quan-tri/nhat-ky?doi-tuong=khong-co");
            visitor.judges("audit-none");
            visitor.opens("/quan-tri/nhat-ky?tu=2026-11-23&den=2026-11-01");
            visitor.judges("audit-problem");
        }
    }
}
