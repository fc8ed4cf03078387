package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Keeping the calendar: days, files, hours; what changes here lies in 2098, where no other test looks. */
@BrowserIT
class CalendarPagesIT {

    private static final String CALENDAR = "/quan-tri/lich";

    @LocalServerPort
    private int port;

    private final Browser browser = Chromium.browser();

    @ParameterizedTest
    @CsvSource({"vi,360", "en,1280"})
    void looksWellAndWorksForEverybody(String language, int width) {
        try (Visitor visitor = visitor(language, width, "quantri")) {
            Page page = visitor.page();
            visitor.opens(CALENDAR + "?nam=2027");
            visitor.judges("calendar-year");
            visitor.opens(CALENDAR + "?nam=2099");
            visitor.judges("calendar-year-empty");
            visitor.opens(CALENDAR + "/ngay");
            press(page);
            visitor.judges("calendar-day-refused");
            visitor.opens(CALENDAR + "/ngay/2027-02-05");
            visitor.judges("calendar-day");
            page.uncheck("#du-kien");
            press(page);
            visitor.judges("calendar-preview");
            visitor.opens(CALENDAR + "/nhap");
            visitor.judges("calendar-import");
            choose(page, "date,name,kind,source\n2098-13-01,,nghi,\n2098-01-01,Tết,le,\n2098-01-01,Tết,le,\n");
            visitor.judges("calendar-import-refused");
            visitor.opens(CALENDAR + "/gio");
            visitor.judges("calendar-hours");
            visitor.opens(CALENDAR + "/gio/sua");
            page.fill("#thu-3", "sáng");
            press(page);
            visitor.judges("calendar-hours-refused");
            visitor.opens(CALENDAR + "/hen-lai");
            visitor.judges("calendar-reissue");
        }
    }

    @Test
    void aFileIsPreviewedAppliedAndUndone() {
        try (Visitor visitor = visitor("vi", 1280, "quantri")) {
            Page page = visitor.page();
            visitor.opens(CALENDAR + "/nhap");
            choose(
                    page,
                    "date;name;kind;source\n2098-01-01;Tết Dương lịch;le;Luật\n2098-01-04;Làm bù;lam_bu_du_kien;\n");
            assertThat(page.locator("main").innerText()).contains("01/01/2098", "Tết Dương lịch", "giữ nguyên");
            press(page);
            assertThat(page.locator(".error-summary").innerText()).contains("Ghi lý do");
            page.fill("#ly-do", "Thông báo thử 1/2098");
            press(page);
            assertThat(page.locator(".done").innerText()).contains("Đã áp dụng");
            visitor.opens(CALENDAR + "?nam=2098");
            assertThat(page.locator("main").innerText()).contains("Tết Dương lịch", "dự kiến", "Thông báo thử 1/2098");

            assertThat(page.request()
                            .get("http://127.0.0.1:" + port + CALENDAR + "/tai-ve")
                            .text())
                    .contains("date,name,kind,source", "2098-01-04,Làm bù,lam_bu_du_kien,");

            visitor.opens(CALENDAR + "/ngay/2098-01-01");
            page.locator("form[action$='/bo'] button").click();
            assertThat(page.locator("main").innerText()).contains("ngày thường");
            page.fill("#ly-do", "Nhập nhầm");
            press(page);
            visitor.opens(CALENDAR + "?nam=2098");
            assertThat(page.locator(".desk__main section").first().innerText())
                    .contains("Làm bù")
                    .doesNotContain("Tết Dương lịch");
        }
    }

    @Test
    void whoLooksAtAnOldVersionIsToldSo() {
        try (Visitor one = visitor("vi", 1280, "quantri");
                Visitor other = visitor("vi", 1280, "quantri")) {
            fillsIn(one, "2098-03-02");
            fillsIn(other, "2098-03-03");
            press(one.page());
            assertThat(one.page().locator(".done").count()).isEqualTo(1);
            press(other.page());
            assertThat(other.page().locator(".error-summary").innerText()).contains("Có người vừa đổi lịch");
            press(other.page());
            assertThat(other.page().locator(".done").count()).isEqualTo(1);
        }
    }

    @Test
    void anAgencyKeepsItsOwnHoursAndNothingElse() {
        try (Visitor visitor = visitor("vi", 1280, "sxd")) {
            Page page = visitor.page();
            visitor.opens(CALENDAR);
            assertThat(page.locator("a[href$='/ngay']").count()).isZero();
            visitor.opens(CALENDAR + "/gio/sua?don-vi=sxd");
            page.fill("#thu-7", "7h30 - 11h00");
            press(page);
            assertThat(page.locator("main").innerText()).contains("Thứ Bảy", "07:30–11:00");
            page.fill("#ly-do", "Trực sáng thứ Bảy");
            press(page);
            assertThat(page.locator("main").innerText()).contains("giờ riêng");
            visitor.opens(CALENDAR + "/gio/sua?don-vi=sxd");
            assertThat(page.inputValue("#thu-7")).isEqualTo("07:30–11:00");
            page.check("#theo-chung");
            press(page);
            page.fill("#ly-do", "Thôi trực");
            press(page);
            assertThat(page.locator("main").innerText()).doesNotContain("giờ riêng");
            assertThat(page.navigate("http://127.0.0.1:" + port + CALENDAR + "/gio/sua?don-vi=stc")
                            .status())
                    .isEqualTo(404);
        }
    }

    private static void fillsIn(Visitor visitor, String day) {
        visitor.opens(CALENDAR + "/ngay");
        Page page = visitor.page();
        page.fill("#ngay", day);
        page.selectOption("#loai", "MORNING");
        page.fill("#ten", "Nghỉ chiều");
        press(page);
        page.fill("#ly-do", "Thử cùng lúc");
    }

    private static void choose(Page page, String csv) {
        page.setInputFiles("#tep", new FilePayload("lich.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        press(page);
    }

    private static void press(Page page) {
        page.locator(".form .button:not(.button--quiet)").first().click();
    }

    private Visitor visitor(String language, int width, String account) {
        Visitor visitor = new Visitor(browser, "http://127.0.0.1:" + port, language, width);
        visitor.signsIn(account);
        return visitor;
    }
}
