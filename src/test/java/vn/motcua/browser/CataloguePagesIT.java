package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.NewProcedure;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.SampleContent;

/** Keeping the catalogue: an agency's administrator makes a procedure, fills it in, publishes, changes and closes it. */
@BrowserIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CataloguePagesIT {

    private static final String LIST = "/quan-tri/thu-tuc";
    private static final Procedure.Sector SECTOR = new Procedure.Sector("IT-TR", "Lĩnh vực của các trang");

    private final ProcedureCatalogue catalogue;
    private final AgencyRegister agencies;

    @LocalServerPort
    private int port;

    private Browser browser;

    CataloguePagesIT(ProcedureCatalogue catalogue, AgencyRegister agencies) {
        this.catalogue = catalogue;
        this.agencies = agencies;
    }

    @BeforeAll
    void open() {
        catalogue.add(List.of(new NewProcedure(
                "T-IT-TRANG-1", SECTOR, "sxd", SampleContent.complete("Cấp giấy phép xây dựng nhà ở", "IT-TR"))));
        browser = Chromium.browser();
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void looksWellAndWorksForEverybody(String language, int width) {
        try (Visitor visitor = visitor(language, width, "sxd")) {
            visitor.opens(LIST + "?tim=khong+co+gi+nhu+the");
            visitor.judges("procedures-none");
            visitor.opens(LIST);
            visitor.judges("procedures");
            visitor.opens(LIST + "/moi");
            visitor.page().locator(".form button").first().click();
            visitor.judges("procedure-create-refused");
            String address = create(visitor, "Thủ tục " + language + width);
            visitor.judges("procedure-draft");
            for (String part : List.of("ten", "doi-tuong", "thanh-phan", "thoi-han-phi", "giai-quyet", "truc-tuyen")) {
                visitor.opens(address + "/sua/" + part);
                visitor.judges("procedure-edit-" + part);
            }
            visitor.opens(address + "/bieu-mau");
            visitor.judges("procedure-forms");
            visitor.opens(address + "/cong-bo");
            visitor.page().locator(".form button").click();
            visitor.judges("procedure-publish-refused");
            visitor.opens(address + "/bo-nhap");
            visitor.judges("procedure-discard");
            visitor.opens(LIST + "/T-IT-TRANG-1");
            visitor.judges("procedure-published");
            visitor.opens(LIST + "/T-IT-TRANG-1/xem/1");
            visitor.judges("procedure-version");
            visitor.opens(LIST + "/T-IT-TRANG-1/dong");
            visitor.judges("procedure-close");
        }
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void sectorsLookWell(String language, int width) {
        try (Visitor visitor = visitor(language, width, "quantri")) {
            visitor.opens("/quan-tri/linh-vuc");
            visitor.judges("sectors");
            visitor.opens("/quan-tri/linh-vuc/IT-TR");
            visitor.judges("sector");
        }
    }

    /** Without scripts, since none of these pages has any. */
    @Test
    void aProcedureGoesFromItsFirstDraftToItsEnd() {
        try (Visitor visitor = visitor("vi", 1280, "sxd")) {
            Page page = visitor.page();
            String address = create(visitor, "Cấp phép cải tạo vỉa hè");
            String code = address.substring(address.lastIndexOf('/') + 1);
            assertThat(code).matches("SXD-\\d{4,}");
            assertThat(usedBySxd(code)).isFalse();

            fillIn(visitor, address);
            upload(visitor, address);
            visitor.opens(address);
            assertThat(page.locator(".tasks .mark-tag[data-tone=wait]").count()).isZero();

            publish(visitor, address);
            assertThat(usedBySxd(code)).isTrue();
            visitor.opens(address + "/xem/1");
            assertThat(page.locator("main").innerText())
                    .contains("Đơn đề nghị", "5 ngày làm việc", "1.500.000 đồng", "mau-don.pdf", "15/2016/TT-BXD");

            visitor.opens(address);
            page.locator("form[action$='/nhap'] button").click();
            visitor.opens(address + "/sua/giai-quyet");
            page.fill("#handling-result", "Giấy phép điện tử");
            save(page);
            visitor.opens(address + "/xem/2");
            assertThat(page.locator(".line-come").allInnerTexts()).contains("Giấy phép điện tử");
            visitor.judges("procedure-difference");

            visitor.opens(address + "/dong");
            page.fill("#from", "2099-01-01");
            page.locator(".form button").click();
            assertThat(page.locator("main").innerText()).contains("01/01/2099");
            page.locator("form[action$='/mo-lai'] button").click();
            assertThat(page.locator("main").innerText()).doesNotContain("01/01/2099");
        }
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndLosesNothing() {
        try (Visitor first = visitor("vi", 1280, "sxd");
                Visitor second = visitor("vi", 1280, "quantri")) {
            String address = create(first, "Thủ tục hai người sửa");
            first.opens(address + "/sua/ten");
            second.opens(address + "/sua/ten");
            first.page().fill("#naming-note", "Lưu ý của người thứ nhất");
            save(first.page());

            second.page().fill("#naming-note", "Lưu ý của người thứ hai");
            save(second.page());
            assertThat(second.page().inputValue("#naming-note")).isEqualTo("Lưu ý của người thứ hai");
            assertThat(second.page().locator("main").innerText()).contains("sxd", "Lưu ý của người thứ nhất");
            second.judges("procedure-overtaken");

            save(second.page());
            second.opens(address + "/sua/ten");
            assertThat(second.page().inputValue("#naming-note")).isEqualTo("Lưu ý của người thứ hai");
        }
    }

    private Visitor visitor(String language, int width, String name) {
        Visitor visitor = new Visitor(browser, "http://127.0.0.1:" + port, language, width);
        visitor.signsIn(name);
        return visitor;
    }

    /** Makes a procedure of sxd and returns its address. */
    private static String create(Visitor visitor, String name) {
        visitor.opens(LIST + "/moi");
        visitor.page().fill("#naming-name", name);
        visitor.page().selectOption("#naming-sector", "IT-TR");
        visitor.page().selectOption("#owner", "sxd");
        visitor.page().locator(".form button").click();
        String url = visitor.page().url();
        return url.substring(url.indexOf(LIST));
    }

    private static void fillIn(Visitor visitor, String address) {
        Page page = visitor.page();
        visitor.opens(address + "/sua/doi-tuong");
        page.selectOption("#reach-level", "PROVINCE");
        page.check("#reach-applicants-CITIZEN");
        save(page);
        visitor.opens(address + "/sua/thanh-phan");
        page.fill("#papers-components-0-name", "Đơn đề nghị");
        page.locator("button[name=them]").click();
        page.fill("#papers-components-0-originals", "1");
        page.fill("#papers-components-1-name", "Thừa");
        page.locator("button[name=bo]").nth(1).click();
        assertThat(page.locator("fieldset.row").count()).isOne();
        save(page);
        visitor.opens(address + "/sua/thoi-han-phi");
        page.selectOption("#terms-term-unit", "WORKING_DAY");
        page.fill("#terms-term-amount", "năm");
        page.fill("#terms-fees-0-name", "Lệ phí");
        page.fill("#terms-fees-0-amount", "1.500.000");
        save(page);
        assertThat(page.locator(".error-summary a").first().getAttribute("href"))
                .isEqualTo("#terms-term-amount");
        page.fill("#terms-term-amount", "5");
        save(page);
        visitor.opens(address + "/sua/giai-quyet");
        page.fill("#handling-result", "Giấy phép");
        page.fill("#handling-legalBases-0-number", "15/2016/TT-BXD");
        page.fill("#handling-legalBases-0-title", "Hướng dẫn cấp giấy phép xây dựng");
        page.fill("#handling-steps-0", "Nộp hồ sơ tại bộ phận một cửa.");
        save(page);
    }

    private static void upload(Visitor visitor, String address) {
        visitor.opens(address + "/bieu-mau");
        visitor.page()
                .setInputFiles(
                        "#file",
                        new FilePayload("x.pdf", "application/pdf", "<html>".getBytes(StandardCharsets.UTF_8)));
        visitor.page().locator(".form button").click();
        assertThat(visitor.page().locator(".error-summary").count()).isOne();
        visitor.page()
                .setInputFiles(
                        "#file",
                        new FilePayload("mau-don.pdf", "text/html", "%PDF-1.4 mẫu".getBytes(StandardCharsets.UTF_8)));
        visitor.page().locator(".form button").click();
        assertThat(visitor.page().locator("main").innerText()).contains("mau-don.pdf");
    }

    private static void publish(Visitor visitor, String address) {
        visitor.opens(address + "/cong-bo");
        visitor.page().fill("#decision", "1234/QĐ-UBND");
        visitor.page().locator(".form button").click();
        assertThat(visitor.page().locator("main").innerText()).contains("1234/QĐ-UBND");
    }

    private static void save(Page page) {
        page.locator(".form .actions button").click();
    }

    private boolean usedBySxd(String code) {
        return catalogue.usedBy(agencies.byCode("sxd").orElseThrow(), code).isPresent();
    }
}
