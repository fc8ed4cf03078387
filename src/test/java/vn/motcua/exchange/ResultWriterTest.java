package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.FieldError.Position;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.FieldWarning;
import vn.motcua.shared.FieldWarningCode;
import vn.motcua.shared.ResultCode;

class ResultWriterTest {

    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void writesWhatWasDoneAsTheContractHasIt() {
        assertThat(ResultWriter.done(ResultCode.DOSSIER_RECEIVED, "H-1", "01ABC", AT, false, List.of()))
                .isEqualTo("<data><KetQua value=\"1\"/><Ma value=\"DA_TIEP_NHAN\"/><ThongBao value=\"Đã tiếp nhận hồ"
                        + " sơ.\"/><MaHoSo value=\"H-1\"/><MaBienNhan value=\"01ABC\"/><ThoiDiem"
                        + " value=\"23/11/2026 09:00:00\"/><LapLai value=\"0\"/></data>");
    }

    @Test
    void writesTheSameBytesForARepetitionButForItsMark() {
        List<FieldWarning> warnings =
                List.of(new FieldWarning(FieldWarningCode.NO_APPOINTMENT, "NgayHenTra", "Thiếu."));
        String first = ResultWriter.done(ResultCode.STEP_RECORDED, "H-1", "01ABC", AT, false, warnings);
        String again = ResultWriter.done(ResultCode.STEP_RECORDED, "H-1", "01ABC", AT, true, warnings);

        assertThat(again).isEqualTo(first.replace("<LapLai value=\"0\"/>", "<LapLai value=\"1\"/>"));
        assertThat(first)
                .endsWith("<LapLai value=\"0\"/><DanhSachCanhBao><CanhBao ma=\"KHONG_CO_NGAY_HEN\" "
                        + "truong=\"NgayHenTra\" thongbao=\"Thiếu.\"/></DanhSachCanhBao></data>");
    }

    @Test
    void writesARefusalWithAllItsErrors() {
        FieldError placed = new FieldError(
                FieldErrorCode.BAD_DATE,
                "NgayHenTra",
                Optional.of(new Position(7, 14)),
                Optional.of("30/02/2016 08:00:00"),
                "Sai.");
        FieldError missing =
                new FieldError(FieldErrorCode.MISSING, "MaHoSo", Optional.empty(), Optional.empty(), "Thiếu.");
        Refusal refusal = Refusal.of(ResultCode.INVALID_DATA, "01XYZ", 2)
                .withErrors(List.of(placed, missing))
                .withWarnings(List.of(new FieldWarning(FieldWarningCode.UNKNOWN_ELEMENT, "La", "Lạ.")));

        assertThat(ResultWriter.refused(refusal))
                .isEqualTo("<data><KetQua value=\"0\"/><Ma value=\"DU_LIEU_KHONG_HOP_LE\"/><ThongBao value=\"Dữ liệu "
                        + "có 2 lỗi, chưa có gì được lưu. Sửa tất cả các lỗi nêu trong DanhSachLoi rồi gửi lại.\"/>"
                        + "<GuiLai value=\"0\"/><MaTraCuu value=\"01XYZ\"/><DanhSachLoi>"
                        + "<Loi ma=\"SAI_DINH_DANG_NGAY\" truong=\"NgayHenTra\" dong=\"7\" cot=\"14\" "
                        + "giatri=\"30/02/2016 08:00:00\" thongbao=\"Sai.\"/>"
                        + "<Loi ma=\"THIEU\" truong=\"MaHoSo\" thongbao=\"Thiếu.\"/></DanhSachLoi><DanhSachCanhBao>"
                        + "<CanhBao ma=\"TRUONG_LA\" truong=\"La\" thongbao=\"Lạ.\"/></DanhSachCanhBao></data>");
    }

    @Test
    void saysWhenToComeBackInWholeSecondsRoundedUp() {
        Refusal refusal = Refusal.of(ResultCode.SYSTEM_BUSY, "01XYZ").withRetryAfter(Duration.ofMillis(1_001));

        assertThat(ResultWriter.refused(refusal))
                .endsWith("<GuiLai value=\"1\"/><GuiLaiSau value=\"2\"/><MaTraCuu value=\"01XYZ\"/></data>");
    }

    @ParameterizedTest
    @EnumSource
    void writesARefusalOfEveryCodeThatParses(ResultCode code) throws Exception {
        Element data = parsed(ResultWriter.refused(Refusal.of(code, "01XYZ")));

        assertThat(value(data, "Ma")).isEqualTo(code.text());
        assertThat(value(data, "GuiLai")).isEqualTo(code.resend() ? "1" : "0");
    }

    @Property
    void keepsAnyTextThatXmlAllows(@ForAll String text) throws Exception {
        FieldError error =
                new FieldError(FieldErrorCode.TOO_LONG, text, Optional.of(new Position(1, 2)), Optional.of(text), text);
        Refusal refusal = Refusal.of(ResultCode.INVALID_DATA, text, 1)
                .withErrors(List.of(error))
                .withWarnings(List.of(new FieldWarning(FieldWarningCode.ODD_ID_NUMBER, text, text)));

        Element data = parsed(ResultWriter.refused(refusal));

        Element written = (Element) data.getElementsByTagName("Loi").item(0);
        String expected = allowed(text);
        assertThat(value(data, "MaTraCuu")).isEqualTo(expected);
        assertThat(written.getAttribute("truong")).isEqualTo(expected);
        assertThat(written.getAttribute("giatri")).isEqualTo(expected);
        assertThat(written.getAttribute("thongbao")).isEqualTo(expected);
    }

    @Property
    void keepsAnyDossierCode(@ForAll String text) throws Exception {
        String xml = ResultWriter.done(ResultCode.RESULT_RETURNED, text + "&<>\"'\t\r\n", "R", AT, true, List.of());

        assertThat(xml).doesNotContain("\n", "\r", "\t");
        assertThat(value(parsed(xml), "MaHoSo")).isEqualTo(allowed(text) + "&<>\"'\t\r\n");
    }

    private static String allowed(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    private static String value(Element data, String name) {
        return ((Element) data.getElementsByTagName(name).item(0)).getAttribute("value");
    }

    private static Element parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }
}
