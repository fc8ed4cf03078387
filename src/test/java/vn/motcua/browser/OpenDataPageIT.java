package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What everybody is told of the figures that are given away. */
@BrowserIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenDataPageIT {

    @LocalServerPort
    private int port;

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() {
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void everyLinkLeadsToWhatItNames(String language, int width) {
        try (Visitor visitor = new Visitor(browser, "http://127.0.0.1:" + port, language, width)) {
            visitor.opens("/thong-ke/du-lieu-mo");
            visitor.judges("open-data");
            Page page = visitor.page();
            assertThat(page.locator(".data-fields tbody tr").count()).isGreaterThan(30);
            page.locator("main a[href^='/api/']").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .forEach(address -> assertThat(page.request()
                                    .get("http://127.0.0.1:" + port + address)
                                    .status())
                            .as(address)
                            .isEqualTo(200));
        }
    }
}
