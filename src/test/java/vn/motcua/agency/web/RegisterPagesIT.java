package vn.motcua.agency.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaIT;
import vn.motcua.SignedInClient;
import vn.motcua.SiteClient;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.TemporaryAgencies;

/** Pages of the register and of reorganisations, as they answer each role. */
@MotCuaIT
class RegisterPagesIT {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String LIST = "/quan-tri/don-vi";

    private final AgencyRegister register;
    private final JdbcClient jdbc;
    private final int port;
    private final SignedInClient administrator;
    private final String code = "Trang" + NEXT.incrementAndGet();

    RegisterPagesIT(AgencyRegister register, JdbcClient jdbc, @LocalServerPort int port) {
        this.register = register;
        this.jdbc = jdbc;
        this.port = port;
        this.administrator = SignedInClient.as("quantri", port);
    }

    @AfterEach
    void removeWhatWasCreated() {
        jdbc.sql("delete from agency_successor where agency_id in (select id from agency where code like 'Trang%')")
                .update();
        jdbc.sql("delete from agency_form where agency_id in (select id from agency where code like 'Trang%')")
                .update();
        jdbc.sql("delete from agency where code like 'Trang%'").update();
        TemporaryAgencies.written(register);
        jdbc.sql("delete from agency_reform where not shipped and title like 'Trang%'")
                .update();
    }

    @Test
    void findsWithoutAccentsAndCaseTheExactSpellingFirst() {
        assertThat(get(LIST + "?q=tai+chinh")).contains("Sở Tài chính").doesNotContain("Sở Xây dựng");
        assertThat(get(LIST + "?q=SXD")).contains(">Sở Xây dựng<", "1 đơn vị");
        String both = get(LIST + "?q=" + SiteClient.encoded("Sơn Hà"));
        assertThat(both.indexOf("UBND Xã Sơn Hà<")).isPositive().isLessThan(both.indexOf("UBND Xã Sơn Hàm<"));
        assertThat(get(LIST + "?q=khong+co+dau")).contains("Không có đơn vị nào khớp");
    }

    @Test
    void filtersAndGoesOnByKey() {
        String first = get(LIST + "?loai=COMMUNE&cap-tren=439");
        assertThat(first).contains("32 đơn vị", "UBND Xã Sơn Hòa").doesNotContain("sau=");
        String page = get(LIST);
        String next = page.replaceAll("(?s).*href=\"([^\"]*sau=\\d+)\".*", "$1").replace("&amp;", "&");
        assertThat(next).startsWith(LIST + "?sau=");
        assertThat(get(next)).contains("Về trang đầu").doesNotContain("Sở Tài chính</a>");
        assertThat(get(LIST + "?tinh-trang=ENDED&q=" + code)).contains("Không có đơn vị nào khớp");
    }

    @Test
    void givesTheListToSpreadsheets() {
        HttpResponse<String> csv = administrator.get(LIST + ".csv?loai=DEPARTMENT&q=tai");

        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(csv.body())
                .startsWith("\uFEFFMã đơn vị,Tên,Loại,")
                .contains("stc,Sở Tài chính,\"Sở, ngành\",,,2016-05-10,,Đang hoạt động\r\n");
    }

    @Test
    void createsRenamesAndEndsAnAgency() {
        HttpResponse<String> created = administrator.post(
                LIST + "/lap-moi",
                Map.of(
                        "ma",
                        code,
                        "ten",
                        "Chi cục Thử",
                        "loai",
                        "DEPARTMENT",
                        "cap-tren",
                        "sxd",
                        "tu-ngay",
                        "2020-01-01"));
        assertThat(created.statusCode()).isEqualTo(302);
        Agency agency = register.byCode(code).orElseThrow();
        String page = LIST + "/" + agency.id();
        assertThat(created.headers().firstValue("Location").orElseThrow()).endsWith(page);

        assertThat(administrator
                        .post(page + "/doi-ten", Map.of("ten", "Chi cục Mới", "cap-tren", "sxd", "tu-ngay", "1/2/2021"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(get(page)).contains("<h1 class=\"h-xl\" lang=\"vi\">Chi cục Mới</h1>", "Chi cục Thử", "01/02/2021");

        String asked = get(page + "/ngung?tu-ngay=2022-01-01&ke-thua=sxd");
        assertThat(asked).contains("Điều sẽ xảy ra", "Sở Xây dựng", "không hoàn tác được");
        assertThat(register.byCode(code).orElseThrow().validTo()).isEmpty();
        assertThat(administrator
                        .post(page + "/ngung", Map.of("tu-ngay", "2022-01-01", "ke-thua", "sxd"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(get(page)).contains("đã ngừng hoạt động từ ngày 01/01/2022", "Sở Xây dựng");
        assertThat(get(LIST + "/" + register.byCode("sxd").orElseThrow().id())).contains("Kế thừa từ", "Chi cục Mới");
    }

    @Test
    void takesAnEndBackThatHasJustBegun() {
        String today = register.today().toString();
        administrator.post(
                LIST + "/lap-moi",
                Map.of(
                        "ma",
                        code,
                        "ten",
                        "Chi cục Thử",
                        "loai",
                        "DEPARTMENT",
                        "cap-tren",
                        "",
                        "tu-ngay",
                        "2020-01-01"));
        String page = LIST + "/" + register.byCode(code).orElseThrow().id();
        assertThat(get(page)).doesNotContain("/ngung/thu-hoi");
        assertThat(get(page + "/ngung?tu-ngay=" + today + "&ke-thua=")).contains("thu hồi được đến hết ngày");
        administrator.post(page + "/ngung", Map.of("tu-ngay", today, "ke-thua", "sxd"));
        assertThat(get(page)).contains("đã ngừng hoạt động từ ngày", "/ngung/thu-hoi");

        assertThat(administrator.post(page + "/ngung/thu-hoi", Map.of()).statusCode())
                .isEqualTo(302);

        assertThat(get(page)).contains("đơn vị tiếp tục hoạt động").doesNotContain("đã ngừng hoạt động từ ngày");
        administrator.post(page + "/ngung/thu-hoi", Map.of());
        assertThat(get(page)).contains("không còn thu hồi được");
    }

    @Test
    void doesNotEndTheOffice() {
        String page = LIST + "/" + register.byCode("vpub").orElseThrow().id();

        HttpResponse<String> refused = administrator.get(page + "/ngung?tu-ngay=2031-01-01&ke-thua=sxd");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("là Văn phòng UBND tỉnh");
    }

    @Test
    void namesEveryMistakeAndKeepsWhatWasEntered() {
        HttpResponse<String> refused = administrator.post(
                LIST + "/lap-moi", Map.of("ma", "sxd", "ten", "", "loai", "", "cap-tren", "xyz", "tu-ngay", "hôm qua"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Cần sửa 5 chỗ", "href=\"#ma\"", "href=\"#loai\"", "href=\"#ten\"")
                .contains("href=\"#cap-tren\"", "href=\"#tu-ngay\"", "value=\"xyz\"", "aria-invalid=\"true\"");
    }

    @Test
    void entersANationalCodeAndWarnsOfAnOddForm() {
        int id = register.byCode("ttt").orElseThrow().id();
        String page = LIST + "/" + id;

        administrator.post(page + "/ma-dinh-danh", Map.of("ma-dinh-danh", "h27.x"));
        assertThat(get(page)).contains("H27.X", "khác dạng thường gặp");
        administrator.post(page + "/ma-dinh-danh", Map.of("ma-dinh-danh", "H27.98"));
        assertThat(get(page)).contains("H27.98").doesNotContain("khác dạng thường gặp");
        administrator.post(page + "/ma-dinh-danh", Map.of("ma-dinh-danh", ""));
        assertThat(get(page)).contains("Chưa nhập");
    }

    @Test
    void showsAnAgencysAdministratorItsOwnAndThoseBelow() {
        SignedInClient district = SignedInClient.as("436", port);
        int own = register.byCode("436").orElseThrow().id();
        int below = register.byCode("18070").orElseThrow().id();
        int other = register.byCode("sxd").orElseThrow().id();

        String list = district.get(LIST).body();
        assertThat(list).contains("17 đơn vị", "UBND Phường Trần Phú").doesNotContain("Sở Xây dựng", "lap-moi");
        assertThat(district.get(LIST + ".csv").body()).contains("18070").doesNotContain("sxd");
        assertThat(district.get(LIST + "/" + own).body())
                .contains("Đơn vị trực thuộc (16)")
                .doesNotContain("doi-ten");
        assertThat(district.get(LIST + "/" + below).statusCode()).isEqualTo(200);
        assertThat(district.get(LIST + "/" + other).statusCode()).isEqualTo(404);
        assertThat(district.get(LIST + "/999999").statusCode()).isEqualTo(404);
        assertThat(district.get(LIST + "/" + own + "/doi-ten").statusCode()).isEqualTo(403);
        assertThat(district.post(LIST + "/" + own + "/ngung", Map.of("tu-ngay", "2030-01-01"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void isClosedToOtherRoles() {
        int id = register.byCode("sxd").orElseThrow().id();
        List<String> pages = List.of(LIST, LIST + ".csv", LIST + "/" + id, LIST + "/lap-moi", "/quan-tri/sap-xep");

        for (String name : List.of("vpub", "lanhdao", "kiemtoan")) {
            SignedInClient person = SignedInClient.as(name, port);
            assertThat(pages)
                    .allSatisfy(page -> assertThat(person.get(page).statusCode())
                            .as(name + page)
                            .isEqualTo(403));
        }
        assertThat(SignedInClient.as("sxd", port).get("/quan-tri/sap-xep").statusCode())
                .isEqualTo(403);
    }

    @Test
    void takesAReorganisationPreviewsItAndDropsIt() {
        HttpResponse<String> entered = administrator.post(
                "/quan-tri/sap-xep/nhap",
                Map.of(
                        "ten", "Trang thử",
                        "tu-ngay", "2030-01-01",
                        "noi-dung",
                                "action,code,name,kind,parent_code,other_codes\ncreate," + code
                                        + ",UBND Xã Thử,commune,436,\nclose,nobody,,,,\ndestroy,sxd,,,,\n"));
        String page = entered.headers().firstValue("Location").orElseThrow().replaceAll(".*(/quan-tri/.*)", "$1");

        assertThat(get(page))
                .contains(
                        "Chưa áp dụng được đợt này",
                        "Dòng 3",
                        "“nobody”",
                        "Dòng 4",
                        "“destroy”",
                        "không được áp dụng cùng");
        assertThat(administrator.post(page + "/ap-dung", Map.of()).statusCode()).isEqualTo(409);
        assertThat(administrator.get(page + ".csv").body()).contains("create," + code);
        assertThat(administrator.post(page + "/xoa", Map.of()).statusCode()).isEqualTo(302);
        assertThat(administrator.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void appliesAndUndoesAReorganisationToCome() {
        HttpResponse<String> entered = administrator.post(
                "/quan-tri/sap-xep/nhap",
                Map.of(
                        "ten",
                        "Trang thử",
                        "tu-ngay",
                        "2030-01-01",
                        "noi-dung",
                        "action;code;name;kind;parent_code;other_codes\ncreate;" + code
                                + ";UBND Xã Thử;commune;436;\n"));
        String page = entered.headers().firstValue("Location").orElseThrow().replaceAll(".*(/quan-tri/.*)", "$1");

        assertThat(get(page)).contains("Lập mới (1)", "có thể hoàn tác cho đến trước ngày 01/01/2030");
        assertThat(administrator.post(page + "/ap-dung", Map.of()).statusCode()).isEqualTo(302);
        assertThat(get("/quan-tri/sap-xep")).contains("Đã áp dụng, chờ đến ngày");
        assertThat(get(LIST + "?tinh-trang=COMING")).contains("UBND Xã Thử");
        assertThat(get(page + "/hoan-tac")).contains("Mọi thay đổi của đợt này được gỡ bỏ");
        assertThat(administrator.post(page + "/hoan-tac", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(get(LIST + "?tinh-trang=COMING")).doesNotContain("UBND Xã Thử");
    }

    @Test
    void refusesAReorganisationWithoutNameDayOrLines() {
        HttpResponse<String> refused =
                administrator.post("/quan-tri/sap-xep/nhap", Map.of("ten", " ", "tu-ngay", "31/2/2030"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("href=\"#ten\"", "href=\"#tu-ngay\"", "href=\"#noi-dung\"", "value=\"31/2/2030\"");
    }

    private String get(String path) {
        HttpResponse<String> answer = administrator.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
