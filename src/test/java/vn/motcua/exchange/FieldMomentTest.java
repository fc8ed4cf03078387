package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldMomentTest {

    @Test
    void readsTheLettersFormInTheProvincesTime() {
        assertThat(FieldMoment.read("29/02/2016 23:59:59")).contains(Instant.parse("2016-02-29T16:59:59Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        23/11/2026                    | thieu_gio
        1/2/2026                      | thieu_gio
        2026-11-23T09:00:00+07:00     | iso
        2026-11-23 09:00:00           | iso
        2026-11-23                    | iso
        23/11/2026 9:00:00 AM         | gio_12
        23/11/2026 09:00:00 CH        | gio_12
        1/2/2026 09:00:00             | thieu_chu_so
        23/11/2026 9:00:00            | thieu_chu_so
        23/11/2026 09:00              | thieu_chu_so
        11/23/2026 09:00:00           | thang_truoc
        30/02/2016 08:00:00           | khong_co
        29/02/2015 08:00:00           | khong_co
        23/11/2026 24:00:00           | khong_co
        23/11/2026 09:60:00           | khong_co
        00/00/0000 00:00:00           | khong_co
        01/01/0001 00:00:00           | qua_xa
        31/12/1899 23:59:59           | qua_xa
        23/11/2026  09:00:00          | ''
        23/11/26 09:00:00             | ''
        23-11-2026 09:00:00           | ''
        23/11/2026 09:00:00.000       | ''
        23/11/+12026 09:00:00         | ''
        ٢٣/١١/٢٠٢٦ ٠٩:٠٠:٠٠           | ''
        hôm nay                       | ''
        """)
    void guessesNothingAndSaysWhatWasSentInstead(String text, String mistake) {
        assertThat(FieldMoment.read(text)).isEmpty();
        assertThat(FieldMoment.mistake(text)).isEqualTo(mistake.isEmpty() ? "" : "." + mistake);
    }
}
