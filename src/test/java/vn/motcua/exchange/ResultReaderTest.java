package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.exchange.ReadResult.Problem;
import vn.motcua.exchange.ReadResult.Value;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.FieldError.Position;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.FieldWarning;
import vn.motcua.shared.FieldWarningCode;
import vn.motcua.shared.ResultCode;

class ResultReaderTest {

    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void readsWhatWasDone() {
        FieldWarning warning = new FieldWarning(FieldWarningCode.NO_APPOINTMENT, "NgayHenTra", "Thiếu <ngày>.");
        ReadResult result = ResultReader.read(
                ResultWriter.done(ResultCode.DOSSIER_RECEIVED, "H&1", "01ABC", AT, true, List.of(warning)));

        assertThat(result.done()).isTrue();
        assertThat(result.code()).isEqualTo("DA_TIEP_NHAN");
        assertThat(result.message()).isEqualTo("Đã tiếp nhận hồ sơ.");
        assertThat(result.values()).extracting(Value::name).startsWith("KetQua", "Ma", "ThongBao");
        assertThat(result.values()).contains(new Value("MaHoSo", "H&1"), new Value("LapLai", "1"));
        assertThat(result.errors()).isEmpty();
        assertThat(result.warnings())
                .containsExactly(new Problem(
                        "KHONG_CO_NGAY_HEN", "NgayHenTra", Optional.empty(), Optional.empty(), "Thiếu <ngày>."));
    }

    @Test
    void readsErrorsWithTheirPlaces() {
        List<FieldError> errors = List.of(
                new FieldError(
                        FieldErrorCode.BAD_DATE,
                        "NgayHenTra",
                        Optional.of(new Position(7, 14)),
                        Optional.of("30/02"),
                        "Sai."),
                new FieldError(FieldErrorCode.MISSING, "TenHoSo", Optional.empty(), Optional.empty(), "Thiếu."));
        ReadResult result = ResultReader.read(ResultWriter.refused(
                Refusal.of(ResultCode.INVALID_DATA, "01REF", 2).withErrors(errors)));

        assertThat(result.done()).isFalse();
        assertThat(result.errors())
                .containsExactly(
                        new Problem(
                                "SAI_DINH_DANG_NGAY",
                                "NgayHenTra",
                                Optional.of(new Position(7, 14)),
                                Optional.of("30/02"),
                                "Sai."),
                        new Problem("THIEU", "TenHoSo", Optional.empty(), Optional.empty(), "Thiếu."));
    }

    @Test
    void findsThePlaceOfWhatIsNotWellFormed() throws Exception {
        String answer;
        try (DataDocument document =
                DataDocument.read(new StringReader("<data>\n  <YKien></Ykien></data>"), shape(), limits())) {
            answer = String.valueOf(document.fields().failed());
        } catch (MalformedDocument e) {
            answer = ResultWriter.refused(Refusal.malformed(e, "01REF"));
        }

        assertThat(ResultReader.read(answer).errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("XML_KHONG_HOP_LE");
            assertThat(error.field()).isEmpty();
            assertThat(error.position()).contains(new Position(2, 10));
            assertThat(error.message()).startsWith("thẻ đóng </Ykien> không khớp");
        });
    }

    @Test
    void readsNothingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> ResultReader.read("<data>"));
        assertThatIllegalArgumentException().isThrownBy(() -> ResultReader.read("<data><Ma value=\"X\"/></data>"));
    }

    private static DocumentShape shape() {
        return DocumentShape.of(DocumentShape.single("YKien"));
    }

    private static DocumentLimits limits() {
        return DocumentLimits.standard(0);
    }
}
