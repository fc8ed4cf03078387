package vn.motcua.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lê Quang Cường (Phòng Quản lý đô thị) | Phòng Quản lý đô thị",
                "Phòng Quản lý đô thị - Lê Quang Cường | Phòng Quản lý đô thị",
                "BỘ PHẬN MỘT CỬA; Trần Thị Bình | BỘ PHẬN MỘT CỬA",
                "Lãnh đạo Sở | Lãnh đạo Sở",
                "Phòng Hạ tầng ông Lê Quang Cường | Phòng Hạ tầng"
            })
    void findsTheUnitBesideAPerson(String receiver, String unit) {
        assertThat(UnitName.in(receiver)).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lê Quang Cường", "Tô Thị Bàn", "Phong Văn Sơn", "ông Ban", ""})
    void takesNoPersonForAUnit(String receiver) {
        assertThat(UnitName.in(receiver)).isEmpty();
    }

    @Test
    void readsTextsInEitherForm() {
        assertThat(UnitName.in("Pho\u0300ng Tu\u031b pha\u0301p")).contains("Phòng Tư pháp");
    }
}
