package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.shared.ProvinceTime;
import vn.motcua.soap.DossierXml;
import vn.motcua.soap.ResultString;
import vn.motcua.soap.SoapClient;
import vn.motcua.soap.SoapMessage;

/** From an agency that nobody knows to its first dossier, with the keyboard alone. */
@BrowserIT
class FirstDayOfAnAgencyIT {

    private static final String NAME = "Ban Quản lý khu kinh tế";
    private static final String OWN_PASSWORD = "Cua mo luc bay gio 30";

    private final String code = "moi" + Long.toString(System.currentTimeMillis(), 36);

    @LocalServerPort
    private int port;

    private final Browser browser = Chromium.browser();

    @Test
    void leadsToADossierInTheJournalAndAllOfItInTheAuditTrail() throws Exception {
        String secret;
        String firstPassword;
        try (Visitor province = visitor()) {
            province.signsIn("quantri");
            entersASector(province.page());
            entersTheAgency(province.page());
            secret = issuesItsSecret(province.page());
            firstPassword = givesItsAdministratorAnAccount(province.page());
        }

        String procedure;
        try (Visitor agency = visitor()) {
            takesTheAccount(agency, firstPassword);
            procedure = publishesAProcedure(agency.page());
            String dossier = registers(procedure, secret);
            findsTheCall(agency.page(), dossier);
        }

        try (Visitor auditor = visitor()) {
            auditor.signsIn("kiemtoan");
            findsAllOfIt(auditor.page(), procedure, secret);
        }
    }

    private void entersASector(Page page) {
        Keys keys = new Keys(page);
        keys.follows(".menu a[href='/quan-tri/thu-tuc']");
        keys.follows("a[href='/quan-tri/linh-vuc']");
        keys.to("[name=code]").writes(code.toUpperCase(Locale.ROOT));
        keys.to("[name=name]").writes(code + " đầu tư");
        keys.follows("main form .button");
        assertThat(page.locator("main")).containsText(code + " đầu tư");
    }

    private void entersTheAgency(Page page) {
        Keys keys = new Keys(page);
        keys.follows(".menu a[href='/quan-tri/don-vi']");
        keys.follows("a[href='/quan-tri/don-vi/lap-moi']");
        keys.to("#ma").writes(code);
        keys.to("#ten").writes(NAME + " " + code);
        keys.to("#loai").chooses("Sở");
        keys.follows("main form .button");
        assertThat(page.locator("h1")).containsText(NAME);
    }

    /** The secret is seen on one page only. */
    private static String issuesItsSecret(Page page) {
        Keys keys = new Keys(page);
        keys.follows("a[href$='/ma-xac-thuc']");
        String address = page.url();
        keys.to("#so-ngay");
        keys.follows("form:has(#so-ngay) button");
        String secret = page.locator(".secret").textContent().strip();
        assertThat(secret).startsWith("mct-thu-").hasSizeGreaterThan(30);

        page.navigate(address);
        assertThat(page.content()).doesNotContain(secret);
        assertThat(page.url()).doesNotContain(secret);
        return secret;
    }

    private String givesItsAdministratorAnAccount(Page page) {
        Keys keys = new Keys(page);
        keys.follows(".menu a[href='/quan-tri/nguoi-dung']");
        keys.follows("a[href='/quan-tri/nguoi-dung/moi']");
        keys.to("#ten").writes(code);
        keys.to("#ten-hien-thi").writes("Trần Thị Bình");
        keys.picks("vai-tro", "#vai-tro-AGENCY_ADMINISTRATOR");
        keys.to("#don-vi").chooses(NAME + " " + code);
        keys.follows("main form .actions .button");
        return page.locator(".secret").textContent().strip();
    }

    private void takesTheAccount(Visitor agency, String firstPassword) {
        agency.signsIn(code, firstPassword);
        Page page = agency.page();
        assertThat(page.url()).endsWith("/tai-khoan/mat-khau");
        Keys keys = new Keys(page);
        keys.to("#cu").writes(firstPassword);
        keys.to("#moi").writes(OWN_PASSWORD);
        keys.to("#lai").writes(OWN_PASSWORD);
        keys.enters();
        assertThat(page.locator("[role=status]")).isVisible();
    }

    private String publishesAProcedure(Page page) {
        Keys keys = new Keys(page);
        keys.follows(".menu a[href='/quan-tri/thu-tuc']");
        keys.follows("a[href='/quan-tri/thu-tuc/moi']");
        keys.to("[name='naming.name']").writes("Cấp Giấy chứng nhận đăng ký đầu tư");
        keys.to("[name='naming.sector']").chooses(code);
        keys.follows("main form .actions button");
        String procedure = code.toUpperCase(Locale.ROOT) + "-0001";
        assertThat(page.url()).endsWith("/quan-tri/thu-tuc/" + procedure);

        fillsReach(page);
        fillsPapers(page);
        fillsTerms(page);
        fillsHandling(page);
        keys.follows("main a[href$='/cong-bo']");
        keys.to("[name=from]").writesDay(LocalDate.now(ProvinceTime.ZONE));
        keys.to("[name=decision]").writes("15/QĐ-UBND");
        keys.follows("main form .actions button");
        assertThat(page.url()).as(() -> page.locator("main").innerText()).endsWith("/quan-tri/thu-tuc/" + procedure);
        return procedure;
    }

    private static void fillsReach(Page page) {
        Keys keys = opens(page, "doi-tuong");
        keys.to("[name='reach.level']").chooses("C");
        keys.to("[name='reach.applicants'][value=BUSINESS]").ticks();
        saves(page);
    }

    private static void fillsPapers(Page page) {
        Keys keys = opens(page, "thanh-phan");
        adds(keys, "papers.components");
        keys.to("[name='papers.components[0].name']").writes("Văn bản đề nghị thực hiện dự án đầu tư");
        keys.to("[name='papers.components[0].originals']").writes("1");
        saves(page);
    }

    private static void fillsTerms(Page page) {
        Keys keys = opens(page, "thoi-han-phi");
        keys.to("[name='terms.term.unit']").chooses("N");
        keys.to("[name='terms.term.amount']").writes("15");
        saves(page);
    }

    private static void fillsHandling(Page page) {
        Keys keys = opens(page, "giai-quyet");
        keys.to("[name='handling.result']").writes("Giấy chứng nhận đăng ký đầu tư");
        adds(keys, "handling.legalBases");
        keys.to("[name='handling.legalBases[0].number']").writes("67/2014/QH13");
        keys.to("[name='handling.legalBases[0].title']").writes("Luật Đầu tư");
        adds(keys, "handling.steps");
        keys.to("[name='handling.steps[0]']").writes("Nhà đầu tư nộp hồ sơ tại bộ phận một cửa.");
        keys.to("[name='handling.ways'][value=IN_PERSON]").ticks();
        saves(page);
    }

    private static Keys opens(Page page, String part) {
        Keys keys = new Keys(page);
        keys.follows("main a[href$='/sua/" + part + "']");
        return keys;
    }

    private static void adds(Keys keys, String list) {
        keys.follows("button[name=them][value='" + list + "']");
    }

    private static void saves(Page page) {
        new Keys(page).follows("main form .actions button");
        assertThat(page.locator(".error-summary")).hasCount(0);
        assertThat(page.locator("[role=status]")).isVisible();
    }

    private String registers(String procedure, String secret) throws IOException, InterruptedException {
        DossierXml dossier = DossierXml.aDossier().with("MaThuTuc", procedure);
        try (SoapClient client = new SoapClient(port)) {
            ResultString result =
                    client.call(SoapMessage.register(dossier.toString()).as(code, secret));
            assertThat(result.code()).isEqualTo("DA_TIEP_NHAN");
        }
        return dossier.code();
    }

    /** The journal writes a moment after the answer. */
    private void findsTheCall(Page page, String dossier) throws InterruptedException {
        Keys keys = new Keys(page);
        keys.follows(".menu a[href='/quan-tri/cuoc-goi']");
        for (int i = 0; i < 50 && !page.locator("main").textContent().contains(dossier); i++) {
            Thread.sleep(200);
            page.reload();
        }
        assertThat(page.locator("main")).containsText(dossier);
        assertThat(page.locator("main")).containsText("DA_TIEP_NHAN");
        assertThat(page.content()).doesNotContain("Nguyễn Thị Ánh");
    }

    private void findsAllOfIt(Page page, String procedure, String secret) {
        new Keys(page).follows(".menu a[href='/quan-tri/nhat-ky']");
        for (String subject : List.of(code, procedure)) {
            page.fill("#doi-tuong", subject);
            new Keys(page).follows("main form .button");
            assertThat(page.locator("main table")).containsText(subject);
            assertThat(page.content()).doesNotContain(secret).doesNotContain(OWN_PASSWORD);
        }
    }

    private Visitor visitor() {
        return new Visitor(browser, "http://127.0.0.1:" + port, "vi", 1280);
    }
}
