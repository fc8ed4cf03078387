package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoMomentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T09:00:00+07:00",
                "2026-11-23T02:00:00Z",
                "2026-11-22T21:00:00-05:00",
                "2026-11-23T02:00:00.000999999Z"
            })
    void readsAnyOffsetAndDropsWhatIsFinerThanMilliseconds(String text) {
        assertThat(IsoMoment.read(text)).contains(Instant.parse("2026-11-23T02:00:00Z"));
    }

    @Test
    void writesTheProvincesTime() {
        assertThat(IsoMoment.write(Instant.parse("2026-11-23T02:00:00Z"))).isEqualTo("2026-11-23T09:00:00+07:00");
        assertThat(IsoMoment.read(IsoMoment.write(Instant.ofEpochMilli(1)))).contains(Instant.ofEpochMilli(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-23                      | thieu_gio
        2026-11-23T09:00:00             | thieu_mui_gio
        2026-11-23 09:00:00             | thieu_mui_gio
        23/11/2026 09:00:00             | viet_nam
        23/11/2026                      | viet_nam
        2026-02-30T09:00:00Z            | khong_co
        2026-11-23T24:00:00Z            | khong_co
        2026-11-23T09:00:60Z            | khong_co
        2026-11-23T09:00:00+25:00       | khong_co
        0001-01-01T00:00:00Z            | qua_xa
        2026-11-23T09:00Z               | ''
        2026-11-23t09:00:00z            | ''
        2026-11-23T09:00:00+0700        | ''
        1795399200                      | ''
        hôm nay                         | ''
        """)
    void guessesNothingAndSaysWhatWasSentInstead(String text, String mistake) {
        assertThat(IsoMoment.read(text)).isEmpty();
        assertThat(IsoMoment.mistake(text)).isEqualTo(mistake.isEmpty() ? "" : "." + mistake);
    }
}
