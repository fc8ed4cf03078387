package vn.motcua.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class VietnameseWordsTest {

    private final VietnameseWords words = new VietnameseWords();

    @Test
    void writeDaysAsTheDecreeOnPaperworkHasThem() {
        assertThat(words.day(SampleFiles.at("2026-02-05T00:00"))).isEqualTo("ngày 05 tháng 02 năm 2026");
        assertThat(words.day(SampleFiles.at("2026-11-23T23:59"))).isEqualTo("ngày 23 tháng 11 năm 2026");
        assertThat(words.day(SampleFiles.at("2026-03-01T10:00"))).isEqualTo("ngày 01 tháng 3 năm 2026");
    }

    @Test
    void leaveOutATimeThatIsNone() {
        assertThat(words.moment(SampleFiles.at("2026-02-05T00:00"))).isEqualTo("ngày 05 tháng 02 năm 2026");
        assertThat(words.moment(SampleFiles.at("2026-02-05T07:05")))
                .isEqualTo("07 giờ 05 phút, ngày 05 tháng 02 năm 2026");
        assertThat(words.shortDay(Optional.empty())).isEmpty();
    }

    @Test
    void writeAgenciesInCapitalsAndInFull() {
        assertThat(words.inHead("UBND Phường Trần Phú")).isEqualTo("ỦY BAN NHÂN DÂN PHƯỜNG TRẦN PHÚ");
        assertThat(words.inHead("Văn phòng UBND tỉnh")).isEqualTo("VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH");
    }

    @Test
    void writeAPlaceWithoutItsKind() {
        assertThat(words.place("tỉnh Quảng Nam")).isEqualTo("Quảng Nam");
        assertThat(words.place("thành phố Huế")).isEqualTo("Huế");
        assertThat(words.place("Xã Xuân")).isEqualTo("Xuân");
    }
}
