package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.agency.Admittance;
import vn.motcua.shared.ResultCode;

class RefusalTest {

    @Test
    void tellsLineColumnAndReasonOfAMalformedDocument() {
        MalformedDocument cause = MalformedDocumentTest.malformed("<data>\n<MaHoSo value=\"a&b\"/></data>");

        assertThat(ResultWriter.refused(Refusal.malformed(cause, "R")))
                .contains("<ThongBao value=\"Tài liệu XML không hợp lệ tại dòng 2, cột 17: dấu &amp; không đúng. "
                        + "Nếu là dấu &amp; trong nội dung, viết &amp;amp;.\"/>");
    }

    @Test
    void tellsTheLimitThatWasPassed() {
        assertThat(text(Refusal.tooLarge(DocumentTooLarge.file(100L << 20), "R")))
                .contains("tệp đính kèm tối đa 100 MB");
        assertThat(text(Refusal.tooLarge(DocumentTooLarge.file(1000), "R"))).contains("tối đa 1000 byte");
        assertThat(text(Refusal.tooLarge(DocumentTooLarge.document(2_000_000), "R")))
                .contains("2000000 ký tự");
    }

    @Test
    void tellsHowManyFieldsAreWrong() throws Exception {
        FieldReader fields = Documents.fields("<data><La/></data>");
        fields.required("MaHoSo", 1);
        fields.required("HoTenChuHoSo", 1);

        Refusal refusal = Refusal.invalid(fields, "R");

        assertThat(text(refusal)).contains("có 2 lỗi");
        assertThat(refusal.errors()).hasSize(2);
        assertThat(refusal.warnings()).hasSize(1);
    }

    @Test
    void namesTheSuccessorsOfAClosedAgency() {
        assertThat(text(Refusal.of(ResultCode.AGENCY_CLOSED, "R", List.of("Phường Thành Sen", "Xã Cẩm Bình"))))
                .contains("đơn vị kế thừa: Phường Thành Sen, Xã Cẩm Bình.");
    }

    @Test
    void tellsWhichLimitAnAgencyHasReachedAndWhenToComeAgain() {
        assertThat(text(overQuota(Admittance.Limit.CALLS_PER_SECOND, Duration.ofMillis(5))))
                .contains(
                        "<Ma value=\"QUA_HAN_MUC\"/>",
                        "vượt hạn mức 7 lượt gọi mỗi giây",
                        "<GuiLai value=\"1\"/><GuiLaiSau value=\"1\"/>");
        assertThat(text(overQuota(Admittance.Limit.SIMULTANEOUS_CALLS, Duration.ofSeconds(1))))
                .contains("vượt hạn mức 7 lượt gọi cùng một lúc");
    }

    @Test
    void listsTheFourStatuses() {
        assertThat(text(Refusal.of(ResultCode.UNKNOWN_STATUS, "R")))
                .contains("Đang xử lý", "Chờ ký duyệt", "Không giải quyết", "Chờ bổ sung");
    }

    private static Refusal overQuota(Admittance.Limit limit, Duration retryAfter) {
        return Refusal.overQuota(new Admittance.Refused(limit, 7, retryAfter), "R");
    }

    private static String text(Refusal refusal) {
        return ResultWriter.refused(refusal);
    }
}
