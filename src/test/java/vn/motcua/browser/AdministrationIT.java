package vn.motcua.browser;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The frame of pages behind login, in both languages, on a narrow and on a wide screen. */
@BrowserIT
class AdministrationIT {

    @LocalServerPort
    private int port;

    private final Browser browser = Chromium.browser();

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void welcomesWhoHasAnAccount(String language, int width) {
        try (Visitor visitor = new Visitor(browser, "http://127.0.0.1:" + port, language, width)) {
            visitor.opens("/dang-nhap");
            visitor.judges("sign-in");
            visitor.page().fill("#ten", "khong-co");
            visitor.page().fill("#mat-khau", "sai");
            visitor.page().locator("form:has(#ten) button").click();
            visitor.judges("sign-in-refused");
            visitor.signsIn("quantri");
            visitor.judges("admin-home");
        }
    }
}
