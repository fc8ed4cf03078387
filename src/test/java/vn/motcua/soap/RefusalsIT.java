package vn.motcua.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static vn.motcua.soap.DossierXml.aDossier;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;

/** Every refusal of the contract that these functions can give, as an agency reads it, and that nothing was stored. */
@MotCuaIT
class RefusalsIT {

    private record Case(String claim, SoapMessage message, String code, List<String> errors) {}

    private final JdbcClient jdbc;
    private final SoapClient client;

    RefusalsIT(
            JdbcClient jdbc,
            AgencyRegister register,
            AgencySecrets secrets,
            ProcedureCatalogue catalogue,
            @LocalServerPort int port) {
        this.jdbc = jdbc;
        this.client = new SoapClient(port);
        Contract.prepare(register, secrets, catalogue);
    }

    private long stored;

    @BeforeEach
    void count() {
        stored = rows();
    }

    @AfterEach
    void nothingWasStored() {
        assertThat(rows()).isEqualTo(stored);
        client.close();
    }

    @TestFactory
    Stream<DynamicTest> refusesTheCaller() {
        SoapMessage message = SoapMessage.register(aDossier().toString());
        return run(
                refused("an unknown agency", message.as("khong-co", "demo-sxd"), "SAI_XAC_THUC"),
                refused("a wrong secret", message.as("sxd", "demo-stc"), "SAI_XAC_THUC"),
                refused("a secret in other case", message.as("sxd", "DEMO-SXD"), "SAI_XAC_THUC"),
                refused("no agency", message.without("madonvi"), "SAI_XAC_THUC"),
                refused("no secret", message.without("maxacthuc"), "SAI_XAC_THUC"),
                refused("an endless secret", message.as("sxd", "x".repeat(100_000)), "SAI_XAC_THUC"),
                refused("the official system's secret", message.as("sxd", "mct-that-abc"), "SAI_MOI_TRUONG"),
                refused(
                        "a caller before its document",
                        SoapMessage.register("<").as("sxd", "x"),
                        "SAI_XAC_THUC"));
    }

    @TestFactory
    Stream<DynamicTest> refusesTheDocument() {
        String wellFormed = aDossier().toString();
        return run(
                malformed("nothing", SoapMessage.register(wellFormed).without("xml")),
                malformed("an empty text", SoapMessage.register("")),
                malformed("plain text", SoapMessage.register("xin chào")),
                malformed("a truncated document", SoapMessage.register(wellFormed.substring(0, 200))),
                malformed("another root", SoapMessage.register("<hoso/>")),
                malformed("a document type", SoapMessage.register("<!DOCTYPE data><data/>")),
                malformed(
                        "an external entity",
                        SoapMessage.register("<!DOCTYPE data [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                                + "<data><MaHoSo value='&e;'/></data>")),
                malformed("a billion laughs", SoapMessage.register(Hostile.billionLaughs())),
                malformed("deep nesting", SoapMessage.register(Hostile.nested(100_000))),
                malformed("an unescaped ampersand", SoapMessage.register("<data><MaHoSo value=\"a & b\"/></data>")));
    }

    @Test
    void saysThatThePrintedSampleIsWrong() throws Exception {
        ResultString result = client.call(SoapMessage.step("<data><MaHoSo value=\"1\"></MaHoSo>"
                + "<YKien value=\"\"></Ykien><NgayThucHien value=\"\"></NgayThucHien></data>"));
        assertThat(result.code()).isEqualTo("XML_KHONG_HOP_LE");
        assertThat(result.value("ThongBao")).contains("</Ykien>", "<YKien>", "68/VP-CNTT", "</YKien>");
    }

    @TestFactory
    Stream<DynamicTest> refusesFields() {
        return run(
                field("a missing code", aDossier().without("MaHoSo"), "THIEU MaHoSo"),
                field("an empty owner", aDossier().with("HoTenChuHoSo", "  "), "THIEU HoTenChuHoSo"),
                field("a day alone", aDossier().with("NgayTiepNhan", "10/11/2026"), "SAI_DINH_DANG_NGAY NgayTiepNhan"),
                field(
                        "a day that is not",
                        aDossier().with("NgayHenTra", "30/02/2026 08:00:00"),
                        "SAI_DINH_DANG_NGAY NgayHenTra"),
                field("a long code", aDossier().with("MaHoSo", "A".repeat(101)), "QUA_DAI MaHoSo"),
                field("a broken character", aDossier().with("TenHoSo", "h\uFFFD so"), "KY_TU_KHONG_HOP_LE TenHoSo"),
                field(
                        "an unknown procedure",
                        aDossier().with("MaThuTuc", "T-HTI-1"),
                        "KHONG_CO_TRONG_DANH_MUC MaThuTuc"),
                field(
                        "another agency's procedure",
                        aDossier().with("MaThuTuc", "T-HTI-900001-TT"),
                        "KHONG_CO_TRONG_DANH_MUC MaThuTuc"),
                field(
                        "an appointment before reception",
                        aDossier().with("NgayHenTra", "09/11/2026 08:00:00"),
                        "NGAY_MAU_THUAN NgayHenTra"),
                field(
                        "a reception in the future",
                        aDossier().with("NgayTiepNhan", "10/11/2099 08:00:00").without("NgayHenTra"),
                        "NGAY_MAU_THUAN NgayTiepNhan"),
                field("a field twice", aDossier().withMore("<MaHoSo value=\"2\"/>"), "LAP_TRUONG MaHoSo"),
                field(
                        "a name in wrong case",
                        aDossier().without("TenHoSo").withMore("<tenhoso value=\"x\"/>"),
                        "SAI_TEN_TRUONG tenhoso"),
                field(
                        "everything at once",
                        aDossier().without("MaHoSo").with("NgayHenTra", "mai").with("MaThuTuc", "x"),
                        "SAI_DINH_DANG_NGAY NgayHenTra",
                        "KHONG_CO_TRONG_DANH_MUC MaThuTuc",
                        "THIEU MaHoSo"));
    }

    @TestFactory
    Stream<DynamicTest> refusesTheLetter() {
        return run(
                office(
                        "no letter",
                        aDossier(),
                        "THIEU SoHieuVB",
                        "THIEU CoQuanBanHanh",
                        "THIEU NgayBanHanh",
                        "THIEU TrichYeu"),
                office("what is not base64", aDossier().withLetter("@@@"), "SAI_BASE64 DinhKem"),
                office("a program", aDossier().withLetter("TVqQAAMAAAAEAAAA"), "TEP_KHONG_DUOC_PHEP DinhKem"));
    }

    @TestFactory
    Stream<DynamicTest> refusesParameters() {
        return run(
                refused("an unknown dossier", SoapMessage.status("khong-co", "Đang xử lý"), "KHONG_TIM_THAY_HO_SO"),
                refused(
                        "a result of nothing",
                        SoapMessage.result("khong-co", "10/11/2026 08:00:00"),
                        "KHONG_TIM_THAY_HO_SO"),
                refused(
                        "a fifth status",
                        SoapMessage.status("1", "Đã xong"),
                        "TRANG_THAI_KHONG_HOP_LE",
                        "TRANG_THAI_KHONG_HOP_LE trangthai"),
                refused("an endless code", SoapMessage.status("x".repeat(100_000), "Đang xử lý"), "QUA_DUNG_LUONG"),
                refused(
                        "no code",
                        SoapMessage.status("1", "Đang xử lý").without("mahoso"),
                        "DU_LIEU_KHONG_HOP_LE",
                        "THIEU mahoso"),
                refused(
                        "two wrong parameters",
                        SoapMessage.status("", "Đã xong"),
                        "DU_LIEU_KHONG_HOP_LE",
                        "THIEU mahoso",
                        "TRANG_THAI_KHONG_HOP_LE trangthai"),
                refused(
                        "a wrong date",
                        SoapMessage.result("1", "2026-11-10"),
                        "DU_LIEU_KHONG_HOP_LE",
                        "SAI_DINH_DANG_NGAY ngaytra"),
                refused(
                        "a step of nothing",
                        SoapMessage.step("<data><MaHoSo value=\"khong-co\"/><ThaoTac value=\"Ký\"/><NgayThucHien"
                                + " value=\"10/11/2026 08:00:00\"/></data>"),
                        "KHONG_TIM_THAY_HO_SO"));
    }

    @Test
    void everyErrorHasItsPosition() throws Exception {
        ResultString result = client.call(SoapMessage.register(
                aDossier().with("NgayHenTra", "30/02/2016 08:00:00").toString()));
        assertThat(result.text()).contains("truong=\"NgayHenTra\" dong=\"7\" cot=\"3\" giatri=\"30/02/2016 08:00:00\"");
    }

    private Stream<DynamicTest> run(Case... cases) {
        return Stream.of(cases)
                .map(one -> dynamicTest("refuses " + one.claim(), () -> {
                    ResultString result = client.call(one.message());
                    assertThat(result.code()).as(result.text()).isEqualTo(one.code());
                    assertThat(result.errors()).containsExactlyElementsOf(one.errors());
                    assertThat(result.text()).startsWith("<data><KetQua value=\"0\"/><Ma value=");
                    assertThat(result.value("ThongBao")).isNotBlank();
                    assertThat(result.value("MaTraCuu")).hasSize(20);
                    assertThat(result.value("GuiLai")).isEqualTo(one.code().equals("KHONG_TIM_THAY_HO_SO") ? "1" : "0");
                }));
    }

    private static Case refused(String claim, SoapMessage message, String code, String... errors) {
        return new Case(claim, message, code, List.of(errors));
    }

    private static Case malformed(String claim, SoapMessage message) {
        return refused(claim, message, "XML_KHONG_HOP_LE");
    }

    private static Case field(String claim, DossierXml dossier, String... errors) {
        return refused(claim, SoapMessage.register(dossier.toString()), "DU_LIEU_KHONG_HOP_LE", errors);
    }

    private static Case office(String claim, DossierXml dossier, String... errors) {
        return refused(claim, SoapMessage.office(dossier.toString()), "DU_LIEU_KHONG_HOP_LE", errors);
    }

    private long rows() {
        return jdbc.sql("select (select count(*) from dossier) + (select count(*) from dossier_event)"
                        + " + (select count(*) from office_letter) + (select count(*) from office_file_chunk)")
                .query(Long.class)
                .single();
    }
}
