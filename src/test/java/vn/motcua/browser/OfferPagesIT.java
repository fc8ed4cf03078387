package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.procedure.OfferSamples;
import vn.motcua.procedure.SampleContent;

/** The catalogue as everybody sees it, and bringing files into it. */
@BrowserIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferPagesIT {

    private static final String NAME = "Cấp giấy phép vận chuyển hàng mẫu bằng thuyền";
    private static final String IMPORT = "/quan-tri/thu-tuc/nhap";
    private static final int MOST_BYTES = 150 * 1024;

    private final OfferSamples samples;

    @LocalServerPort
    private int port;

    private Browser browser;
    private String inForce;
    private String changing;
    private String ending;
    private String coming;

    OfferPagesIT(OfferSamples samples) {
        this.samples = samples;
    }

    @BeforeAll
    void open() {
        inForce = samples.published("sxd", NAME);
        changing = samples.changing("sxd", NAME + " lớn", OfferSamples.today().plusDays(10));
        ending = samples.published("stc", NAME + " nhỏ");
        samples.ends(ending, OfferSamples.today().plusDays(5), Optional.of(inForce));
        coming = samples.published(
                "sxd",
                SampleContent.complete(NAME + " mai sau", OfferSamples.SECTOR),
                OfferSamples.today().plusDays(20));
        for (int i = 0; i < 25; i++) {
            samples.published("sxd", NAME + " số " + i);
        }
        browser = Chromium.browser();
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void everybodyReadsTheCatalogue(String language, int width) {
        try (Visitor visitor = visitor(language, width)) {
            Page page = visitor.page();
            visitor.opens("/");
            page.locator("main a[href='/thu-tuc']").first().click();
            assertThat(page.url()).endsWith("/thu-tuc");
            visitor.judges("offer");
            page.fill("#tim", "van chuyen hang mau thuyen");
            page.locator("form[role=search] button").first().click();
            assertThat(page.locator(".offer").count()).isEqualTo(20);
            page.locator("details summary").click();
            visitor.judges("offer-found");
            page.locator("a[rel=next]").click();
            assertThat(page.url()).contains("trang=2").contains("tim=");
            visitor.opens("/thu-tuc?tim=khongcothutucnaynhuthe&cap=tinh");
            visitor.judges("offer-none");
        }
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void everybodyReadsAProcedure(String language, int width) {
        try (Visitor visitor = visitor(language, width)) {
            visitor.opens("/thu-tuc/" + changing);
            visitor.judges("offer-procedure");
            visitor.opens("/thu-tuc/" + ending);
            visitor.judges("offer-ending");
            visitor.opens("/thu-tuc/" + coming);
            visitor.judges("offer-coming");
        }
    }

    @Test
    void theFirstVisitIsLight() {
        try (Visitor visitor = visitor("vi", 360)) {
            AtomicLong bytes = new AtomicLong();
            visitor.page().onResponse(response -> {
                if (!response.url().contains("/fonts/")) {
                    bytes.addAndGet(size(response));
                }
            });
            visitor.opens("/thu-tuc");
            assertThat(bytes.get()).isBetween(1L, (long) MOST_BYTES);
        }
    }

    private static long size(Response response) {
        return response.request().sizes().responseBodySize;
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void anAdministratorBringsInAFile(String language, int width) {
        String name = "Thủ tục nhập thử " + OfferSamples.number();
        try (Visitor visitor = visitor(language, width)) {
            Page page = visitor.page();
            visitor.signsIn("sxd");
            visitor.opens("/quan-tri/thu-tuc");
            page.locator("a[href$='/nhap']").click();
            visitor.judges("imports");
            page.locator("form[enctype] button").click();
            visitor.judges("imports-refused");
            upload(page, "thu-tuc.json", json(name));
            waitUntil(page, "#cach");
            visitor.judges("import-preview");
            page.check("#cach-cong-bo");
            page.locator("form:has(#cach) button").click();
            visitor.judges("import-apply-refused");
            assertThat(page.isChecked("#cach-cong-bo")).isTrue();
            page.check("#cach-nhap");
            page.locator("form:has(#cach) button").click();
            waitUntil(page, "td.code a");
            visitor.judges("import-applied");
            page.locator("td.code a").click();
            assertThat(page.content()).contains(name);
        }
    }

    @Test
    void whatIsDownloadedChangesNothingWhenItIsBroughtIn() throws Exception {
        try (Visitor visitor = visitor("vi", 1280)) {
            Page page = visitor.page();
            visitor.signsIn("sxd");
            visitor.opens(IMPORT);
            Download download = page.waitForDownload(
                    () -> page.locator("a[href$='xuat.xlsx']").click());
            upload(page, "thu-tuc.xlsx", Files.readAllBytes(download.path()));
            waitUntil(page, "table.table");
            assertThat(page.locator("#cach").count()).isZero();
            assertThat(page.locator("a[href*='loai=unchanged']").count()).isOne();
            assertThat(page.locator("a[href*='loai=changed'], a[href*='loai=new'], a[href*='loai=wrong']")
                            .count())
                    .isZero();
        }
    }

    private static void upload(Page page, String name, byte[] content) {
        page.setInputFiles("#tep", new FilePayload(name, "application/octet-stream", content));
        page.locator("form[enctype] button").click();
        assertThat(page.url()).matches(".*/nhap/\\d+");
    }

    /** The page refreshes itself. */
    private static void waitUntil(Page page, String selector) {
        page.waitForSelector(selector, new Page.WaitForSelectorOptions().setTimeout(30_000));
    }

    private static byte[] json(String name) {
        return """
            {"thu_tuc": [
              {"ma_thu_tuc": "#1", "ten": "%s", "ma_linh_vuc": "%s", "co_quan": "sxd", "cap_thuc_hien": "tinh"},
              {"ma_thu_tuc": "#2", "ten": "", "ma_linh_vuc": "%s", "co_quan": "stc",
               "thoi_han": {"so": "mười", "don_vi": "tuan"}, "phi_le_phi": [{"ten": "Lệ phí", "so_tien": "nhiều"}]}
            ]}
            """.formatted(name, OfferSamples.SECTOR, OfferSamples.SECTOR).getBytes(StandardCharsets.UTF_8);
    }

    private Visitor visitor(String language, int width) {
        return new Visitor(browser, "http://127.0.0.1:" + port, language, width);
    }
}
