package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.FieldWarningCode;
import vn.motcua.shared.ResultCode;

class MessagesTest {

    @ParameterizedTest
    @EnumSource
    void hasAMessageForEveryResult(ResultCode code) {
        checkText(Messages.text("result." + code.text()));
    }

    @ParameterizedTest
    @EnumSource
    void hasAMessageForEveryError(FieldErrorCode code) {
        assertThat(checkText(Messages.text("error." + code.text(), "MaHoSo"))).contains("MaHoSo");
    }

    @ParameterizedTest
    @EnumSource
    void hasAMessageForEveryWarning(FieldWarningCode code) {
        checkText(Messages.text("warning." + code.text(), "MaHoSo"));
    }

    @ParameterizedTest
    @EnumSource
    void speaksToRestOfItsOwnNamesOnly(ResultCode code) {
        assertThat(checkText(Messages.text(Wire.JSON, "result." + code.text(), "1")))
                .doesNotContain("madonvi", "maxacthuc", "DanhSachLoi", "MaTraCuu", "gọi hàm");
        if (!code.text().startsWith("DA_")) {
            assertThat(Messages.text(Wire.JSON, "title." + code.text()))
                    .isNotBlank()
                    .doesNotEndWith(".");
        }
    }

    @Test
    void writesMomentsAsTheWireHasThem() {
        Instant moment = Instant.parse("2026-11-23T02:00:00Z");

        assertThat(Messages.text(Wire.JSON, "error.NGAY_MAU_THUAN", "dueAt", moment))
                .contains("2026-11-23T09:00:00+07:00");
        assertThat(Messages.text(Wire.XML, "error.NGAY_MAU_THUAN", "NgayHenTra", moment))
                .contains("23/11/2026 09:00:00");
    }

    @Test
    void fillsInArgumentsWithoutDigitGroupsOrQuoteTraps() {
        assertThat(Messages.text("error.QUA_DAI", "O'Hara {1}", 1000, 12_345))
                .isEqualTo("O'Hara {1} dài 12345 ký tự, tối đa 1000 ký tự. Rút ngắn rồi gửi lại.");
    }

    @Test
    void choosesTheTextThatFitsTheNumberOfArguments() {
        Instant stored = Instant.parse("2026-11-23T02:00:00Z");

        assertThat(Messages.text("result.HO_SO_DA_TON_TAI", stored, List.of("TenHoSo", "NgayHenTra")))
                .contains("23/11/2026 09:00:00", "TenHoSo, NgayHenTra.");
        assertThat(Messages.text("result.LOI_HE_THONG", 1, 2, 3)).isEqualTo(Messages.text("result.LOI_HE_THONG"));
    }

    @Test
    void refusesAKeyThatIsNotThere() {
        assertThatThrownBy(() -> Messages.text("result.x")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String checkText(String text) {
        assertThat(text)
                .isNotBlank()
                .doesNotContain("{", "}")
                .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
        assertThat(text).endsWith(".");
        return text;
    }
}
