package vn.motcua.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.soap.Contract.aReceivedDossier;
import static vn.motcua.soap.DossierXml.aDossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;

/** The five functions as an agency's software uses them, and what they leave in the database. */
@MotCuaIT
class FunctionsIT {

    private final JdbcClient jdbc;
    private final SoapClient client;

    FunctionsIT(
            JdbcClient jdbc,
            AgencyRegister register,
            AgencySecrets secrets,
            ProcedureCatalogue catalogue,
            @LocalServerPort int port) {
        this.jdbc = jdbc;
        this.client = new SoapClient(port);
        Contract.prepare(register, secrets, catalogue);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aDossierGoesItsWholeWay() throws Exception {
        DossierXml dossier = aReceivedDossier(client);
        for (String status : List.of("Đang xử lý", "Chờ bổ sung", "đang  xử lý ", "Chờ ký duyệt")) {
            assertThat(client.call(SoapMessage.status(dossier.code(), status)).code())
                    .isEqualTo("DA_CAP_NHAT_TRANG_THAI");
        }
        assertThat(client.call(SoapMessage.step(aStep(dossier, "Trình ký"))).code())
                .isEqualTo("DA_GHI_QUA_TRINH");
        assertThat(client.call(SoapMessage.result(dossier.code(), "20/11/2026 09:00:00"))
                        .code())
                .isEqualTo("DA_TRA_KET_QUA");
        assertThat(client.call(SoapMessage.step(aStep(dossier, "Lưu hồ sơ"))).code())
                .isEqualTo("DA_GHI_QUA_TRINH");
        ResultString late = client.call(SoapMessage.status(dossier.code(), "Đang xử lý"));
        assertThat(late.code()).isEqualTo("TRANG_THAI_KHONG_CHO_PHEP");
        assertThat(eventsOf(dossier.code()))
                .containsExactly(
                        "1 received", "2 status", "3 status", "4 status", "5 status", "6 step", "7 result", "8 step");
    }

    @Test
    void theAnswerReadsAsTheContractSays() throws Exception {
        DossierXml dossier = aDossier();
        ResultString first = client.call(SoapMessage.register(dossier.toString()));
        assertThat(first.text())
                .matches("<data><KetQua value=\"1\"/><Ma value=\"DA_TIEP_NHAN\"/><ThongBao value=\"[^\"]+\"/>"
                        + "<MaHoSo value=\"%s\"/><MaBienNhan value=\"\\w{20}\"/>".formatted(dossier.code())
                        + "<ThoiDiem value=\"\\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d:\\d\\d\"/><LapLai"
                        + " value=\"0\"/></data>");
        ResultString again = client.call(SoapMessage.register(dossier.toString()));
        assertThat(again.text()).isEqualTo(first.text().replace("LapLai value=\"0\"", "LapLai value=\"1\""));
    }

    @Test
    void sameCodeWithOtherContentChangesNothing() throws Exception {
        DossierXml dossier = aReceivedDossier(client);
        ResultString other = client.call(SoapMessage.register(dossier.with("TenHoSo", "Khác")
                .with("DiaChiChuHoSo", "Nơi khác")
                .toString()));
        assertThat(other.code()).isEqualTo("HO_SO_DA_TON_TAI");
        assertThat(other.value("ThongBao")).contains("DiaChiChuHoSo", "TenHoSo").doesNotContain("Nơi khác");
        assertThat(eventsOf(dossier.code())).containsExactly("1 received");
    }

    @Test
    void whatOnlyLooksDifferentIsTheSame() throws Exception {
        DossierXml dossier = aReceivedDossier(client);
        String sameThing = "\uFEFF<?xml version=\"1.0\" encoding=\"utf-16\"?>\r\n"
                + Normalizer.normalize(dossier.toString(), Normalizer.Form.NFD)
                        .replace("value=\"183456789\"", "value=\" 183456789 \"");
        assertThat(client.call(SoapMessage.register(sameThing).as(" SXD ", " demo-sxd "))
                        .isRepetition())
                .isTrue();
    }

    @Test
    void sixtyFourSimultaneousEqualCallsMakeOneDossier() throws Exception {
        DossierXml dossier = aDossier();
        List<ResultString> results = simultaneously(64, SoapMessage.register(dossier.toString()));
        assertThat(results)
                .extracting(ResultString::receipt)
                .hasSize(64)
                .containsOnly(results.getFirst().receipt());
        assertThat(results).filteredOn(result -> !result.isRepetition()).hasSize(1);
        assertThat(eventsOf(dossier.code())).containsExactly("1 received");
    }

    @Test
    void sixteenSimultaneousEqualStepsMakeOneLine() throws Exception {
        DossierXml dossier = aReceivedDossier(client);
        List<ResultString> results = simultaneously(16, SoapMessage.step(aStep(dossier, "Thẩm định")));
        assertThat(results)
                .extracting(ResultString::receipt)
                .containsOnly(results.getFirst().receipt());
        assertThat(eventsOf(dossier.code())).containsExactly("1 received", "2 step");
    }

    @Test
    void repetitionsGetTheFirstReceipt() throws Exception {
        DossierXml dossier = aReceivedDossier(client);
        SoapMessage status = SoapMessage.status(dossier.code(), "Không giải quyết");
        SoapMessage result = SoapMessage.result(dossier.code(), "20/11/2026 09:00:00");
        for (SoapMessage message : List.of(status, result)) {
            ResultString first = client.call(message);
            ResultString again = client.call(message);
            assertThat(again.text()).isEqualTo(first.text().replace("LapLai value=\"0\"", "LapLai value=\"1\""));
        }
        assertThat(client.call(SoapMessage.result(dossier.code(), "21/11/2026 09:00:00"))
                        .code())
                .isEqualTo("TRANG_THAI_KHONG_CHO_PHEP");
    }

    @Test
    void aResultBeforeReceptionOrFarAheadIsRefused() throws Exception {
        DossierXml dossier = aReceivedDossier(client);
        for (String date : List.of("09/11/2026 23:59:59", "20/11/2099 09:00:00")) {
            ResultString result = client.call(SoapMessage.result(dossier.code(), date));
            assertThat(result.code()).isEqualTo("DU_LIEU_KHONG_HOP_LE");
            assertThat(result.errors()).containsExactly("NGAY_MAU_THUAN ngaytra");
        }
    }

    @Test
    void oddThingsAreAcceptedWithAWarning() throws Exception {
        ResultString result = client.call(SoapMessage.register(aDossier()
                .without("NgayHenTra")
                .with("CMNDChuHoSo", "12345")
                .withMore("<DienThoai value=\"0912\"/>")
                .toString()));
        assertThat(result.isDone()).isTrue();
        assertThat(result.warnings())
                .containsExactlyInAnyOrder(
                        "TRUONG_LA DienThoai", "SO_GIAY_TO_KHAC_THUONG CMNDChuHoSo", "KHONG_CO_NGAY_HEN NgayHenTra");
    }

    @Test
    void theOfficeGetsTheLetterWithItsFile() throws Exception {
        byte[] file = new byte[600_000];
        Arrays.fill(file, (byte) 'x');
        System.arraycopy("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), 0, file, 0, 9);
        DossierXml dossier = aReceivedDossier(client);
        SoapMessage message = SoapMessage.office(
                dossier.withLetter(Base64.getMimeEncoder().encodeToString(file)).toString());
        ResultString result = client.call(message);
        assertThat(result.code()).as(result.text()).isEqualTo("DA_TIEP_NHAN");
        assertThat(client.call(message).isRepetition()).isTrue();
        assertThat(MessageDigest.getInstance("SHA-256").digest(storedFile(dossier.code())))
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(file));
        ResultString otherFile = client.call(
                SoapMessage.office(dossier.withLetter(Base64.getEncoder().encodeToString(Arrays.copyOf(file, 1000)))
                        .toString()));
        assertThat(otherFile.code()).isEqualTo("HO_SO_DA_TON_TAI");
        assertThat(otherFile.value("ThongBao")).contains("DinhKem");
    }

    private List<ResultString> simultaneously(int times, SoapMessage message) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(times)) {
            Callable<ResultString> call = () -> client.call(message);
            List<ResultString> results = new ArrayList<>();
            for (Future<ResultString> answer : callers.invokeAll(Collections.nCopies(times, call))) {
                results.add(answer.get());
            }
            return results;
        }
    }

    private static String aStep(DossierXml dossier, String action) {
        return """
            <data><MaHoSo value="%s"/><TenNguoiNhan value="Trần Văn B"/><TenNguoiChuyen value="Lê Thị C"/>\
            <ThaoTac value="%s"/><YKien><![CDATA[Đủ điều kiện < 10 ngày & đúng hạn]]></YKien>\
            <NgayThucHien value="12/11/2026 10:00:00"/></data>\
            """.formatted(dossier.code(), action);
    }

    private List<String> eventsOf(String code) {
        return jdbc.sql("select e.no || ' ' || e.kind from dossier_event e"
                        + " join dossier d on d.agency_id = e.agency_id and d.id = e.dossier_id"
                        + " where d.code = :code order by e.no")
                .param("code", code)
                .query(String.class)
                .list();
    }

    private byte[] storedFile(String code) {
        return jdbc.sql("select string_agg(c.bytes, ''::bytea order by c.no) from office_file_chunk c"
                        + " join dossier d on d.agency_id = c.agency_id and d.id = c.dossier_id where d.code = :code")
                .param("code", code)
                .query(byte[].class)
                .single();
    }
}
