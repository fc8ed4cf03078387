package vn.motcua.agency.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EnteredTest {

    @Test
    void readsDaysAsBrowsersAndPeopleWriteThem() {
        LocalDate day = LocalDate.of(2025, 7, 1);

        assertThat(Entered.day("2025-07-01")).contains(day);
        assertThat(Entered.day("01/07/2025")).contains(day);
        assertThat(Entered.day("1/7/2025")).contains(day);
        assertThat(Entered.day("31/2/2025")).isEmpty();
        assertThat(Entered.day("0025-07-01")).isEmpty();
        assertThat(Entered.day("9999-07-01")).isEmpty();
        assertThat(Entered.day("")).isEmpty();
    }

    @Test
    void readsCodesHoweverTheyAreSeparated() {
        assertThat(Entered.codes(" 18073, 18652;18070|sxd\n18076 "))
                .containsExactly("18073", "18652", "18070", "sxd", "18076");
        assertThat(Entered.codes(" ")).isEmpty();
    }

    @Test
    void readsFilesAsSpreadsheetsSaveThem() {
        assertThat(SheetText.read("Đồng Lộc".getBytes(StandardCharsets.UTF_8))).contains("Đồng Lộc");
        assertThat(SheetText.read("Đồng Lộc".getBytes(StandardCharsets.UTF_16))).contains("Đồng Lộc");
        assertThat(SheetText.read("Đồng".getBytes(Charset.forName("windows-1258"))))
                .isEmpty();
        assertThat(SheetText.read(new byte[] {0, 1, 2})).isEmpty();
    }

    @Test
    void keepsWhatIsAskedForInAQuery() {
        RegisterQuery query = RegisterQuery.of(" Hà & Sơn ", "COMMUNE", "tat-ca", "439");

        assertThat(query.query()).isEqualTo("q=H%C3%A0%20%26%20S%C6%A1n&loai=COMMUNE&tinh-trang=tat-ca&cap-tren=439&");
        assertThat(query.isNarrow()).isTrue();
        assertThat(RegisterQuery.of(null, null, null, null).query()).isEmpty();
        assertThat(RegisterQuery.of(null, null, null, null).isNarrow()).isFalse();
        assertThat(RegisterQuery.of(null, "nonsense", "nonsense", null).filter().kind())
                .isEmpty();
    }
}
