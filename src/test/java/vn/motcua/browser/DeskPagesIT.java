package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierState;
import vn.motcua.procedure.NewProcedure;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.ProvinceTime;

/** Officers work with dossiers: register, ask, extend, sign, hand over; and an administrator reopens. */
@BrowserIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskPagesIT {

    private static final String LIST = "/quan-tri/ho-so";
    private static final String PROCEDURE = "IT-BAN-02";

    private final ProcedureCatalogue catalogue;
    private final DossierFixture fixture;

    @LocalServerPort
    private int port;

    private Browser browser;

    DeskPagesIT(JdbcClient jdbc, AgencyRegister agencies, ProcedureCatalogue catalogue) {
        this.catalogue = catalogue;
        this.fixture = new DossierFixture(jdbc, agencies, catalogue);
    }

    @BeforeAll
    void open() {
        catalogue.add(List.of(new NewProcedure(
                PROCEDURE,
                "Cấp lại chứng chỉ hành nghề hoạt động xây dựng",
                new Procedure.Sector("IT-BAN", "Lĩnh vực tại quầy"),
                "moi_don_vi",
                Optional.of(new Term(7, TermUnit.WORKING_DAY)),
                false)));
        browser = Chromium.browser();
    }

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void looksWellAndWorksForEverybody(String language, int width) {
        try (Visitor visitor = visitor(language, width, "sxd")) {
            Page page = visitor.page();
            visitor.opens(LIST + "/moi");
            page.locator(".form button").click();
            visitor.judges("desk-register-refused");
            String address = register(visitor);
            visitor.judges("desk-received");
            visitor.opens(LIST);
            visitor.judges("desk-list");
            visitor.opens(LIST + "?ma=khong-co");
            visitor.judges("desk-list-none");
            visitor.opens(address + "/viec/yeu-cau-bo-sung");
            page.locator(".form button").click();
            visitor.judges("desk-supplement-refused");
            page.fill("#ly-do", "Bản sao chưa chứng thực.");
            page.fill("#giay-to", "Bản sao bằng tốt nghiệp\nẢnh chân dung");
            page.locator(".form button").click();
            visitor.judges("desk-waiting");
            visitor.opens(address + "/viec/hen-lai");
            page.locator(".form button").click();
            assertThat(page.locator("#giay-to, #nguoi-nhan").count()).isZero();
            assertThat(page.locator(".error-message").count()).isEqualTo(3);
            visitor.judges("desk-extend-refused");
            page.fill("#ngay-hen", LocalDate.now(ProvinceTime.ZONE).plusDays(40).toString());
            page.fill("#so-van-ban", "12/PXL-SXD");
            page.fill("#ly-do", "Cần lấy ý kiến chuyên gia.");
            page.locator(".form button").click();
            page.locator("details summary").click();
            visitor.judges("desk-extended");
            visitor.opens(address + "/viec/tra-ket-qua");
            visitor.judges("desk-act-gone");
            visitor.opens("/quan-tri/chat-luong");
            visitor.judges("quality");
            visitor.opens("/quan-tri/chat-luong/SUPPLEMENT_AGAIN");
            visitor.judges("quality-kind");
        }
    }

    @Test
    void aDossierGoesFromTheCounterToTheHandOver() {
        try (Visitor visitor = visitor("vi", 1280, "sxd")) {
            Page page = visitor.page();
            String address = register(visitor);
            assertThat(main(page)).contains("Đã đăng ký hồ sơ.", "Mã quốc gia: 2", "Nguyễn Văn An");
            act(visitor, address, "thu-ly");
            act(visitor, address, "trinh-ky");
            visitor.opens(address + "/viec/ky");
            page.fill("#so-van-ban", "45/CCHN");
            page.locator(".form button").click();
            assertThat(main(page)).contains("Kết quả đã ban hành, chờ trả.", "Mã quốc gia: 9");
            visitor.opens(address + "/viec/tra-ket-qua");
            page.fill("#nguoi-nhan", "Nguyễn Văn An, CCCD");
            page.locator(".form button").click();
            assertThat(main(page)).contains("Mã quốc gia: 10");
            assertThat(page.locator("a[href*='/viec/']").count()).isZero();
        }
    }

    @Test
    void theSecondOfTwoOfficersIsToldAndLosesNothing() {
        try (Visitor first = visitor("vi", 1280, "sxd");
                Visitor second = visitor("vi", 360, "sxd")) {
            String address = register(first);
            second.opens(address + "/viec/rut");
            second.page().fill("#ly-do", "Người nộp xin rút.");
            act(first, address, "thu-ly");

            second.page().locator(".form button").click();
            assertThat(main(second.page())).contains("Hồ sơ đã thay đổi");
            assertThat(second.page().inputValue("#ly-do")).isEqualTo("Người nộp xin rút.");
            second.judges("desk-overtaken");
            second.page().locator(".form button").click();
            assertThat(main(second.page())).contains("Đã ghi rút hồ sơ.");
        }
    }

    @Test
    void theAdministratorReopensWithAReasonThatEverybodyReads() {
        DossierFixture.Dossier dossier = fixture.received(DossierFixture.aReception("sxd"));
        fixture.status(dossier, DossierState.IN_PROGRESS, dossier.receivedAt().plusSeconds(60));
        fixture.returned(dossier, dossier.receivedAt().plusSeconds(120));
        int agency = dossier.received().agency().id();
        String address = LIST + "/" + agency + "/" + dossier.id();
        try (Visitor visitor = visitor("vi", 1280, "quantri")) {
            visitor.opens(address + "/dinh-chinh");
            visitor.page().locator(".form button").click();
            visitor.judges("desk-adjust-refused");
            visitor.opens(address + "/viec/mo-lai");
            visitor.judges("desk-reopen");
            visitor.page().fill("#ly-do", "Kết quả trả nhầm, cơ quan thu hồi để sửa.");
            visitor.page().locator(".form button").click();
            assertThat(main(visitor.page())).contains("Đã mở lại hồ sơ.", "Đang xử lý");
            visitor.judges("desk-reopened");
            visitor.looksUp(dossier.code());
            assertThat(main(visitor.page())).contains("Người quản trị mở lại hồ sơ", "Kết quả trả nhầm");
        }
    }

    @Test
    void theDeskSeesTheOfficesDossiersOnly() {
        DossierFixture.Dossier own = fixture.received(DossierFixture.aReception("sxd"));
        DossierFixture.Dossier sent =
                fixture.received(DossierFixture.aReception("sxd").handledBy("vpub"));
        try (Visitor visitor = visitor("vi", 1280, "vpub")) {
            visitor.opens(LIST + "?ma=" + own.code());
            assertThat(main(visitor.page())).contains("Không có hồ sơ nào.");
            visitor.opens(LIST + "?ma=" + sent.code());
            visitor.page().locator("tbody a").click();
            assertThat(main(visitor.page())).contains("Thụ lý", "Đơn vị gửi");
            visitor.judges("desk-office");
        }
    }

    private static void act(Visitor visitor, String address, String act) {
        visitor.opens(address + "/viec/" + act);
        visitor.page().locator(".form button").click();
    }

    private static String register(Visitor visitor) {
        Page page = visitor.page();
        visitor.opens(LIST + "/moi");
        page.selectOption("#thu-tuc", PROCEDURE);
        page.fill("#chu-ho-so", "Nguyễn Văn An");
        page.fill("#so-giay-to", "042090006789");
        page.fill("#dia-chi", "Số 12, đường Phan Đình Phùng");
        page.fill("#thanh-phan", "Đơn đề nghị\nBản sao bằng tốt nghiệp");
        page.locator(".form button").click();
        String url = page.url();
        return url.substring(url.indexOf(LIST));
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }

    private Visitor visitor(String language, int width, String name) {
        Visitor visitor = new Visitor(browser, "http://127.0.0.1:" + port, language, width);
        visitor.signsIn(name);
        return visitor;
    }
}
