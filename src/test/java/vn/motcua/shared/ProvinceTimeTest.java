package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvinceTimeTest {

    @Test
    void readsAMomentSevenHoursAheadOfGreenwich() {
        assertThat(ProvinceTime.parse("23/11/2026 09:00:00")).contains(Instant.parse("2026-11-23T02:00:00Z"));
        assertThat(ProvinceTime.parse("01/01/2016 00:00:00")).contains(Instant.parse("2015-12-31T17:00:00Z"));
    }

    @Test
    void knowsLeapYears() {
        assertThat(ProvinceTime.parse("29/02/2016 23:59:59")).contains(Instant.parse("2016-02-29T16:59:59Z"));
        assertThat(ProvinceTime.parse("29/02/2015 23:59:59")).isEmpty();
        assertThat(ProvinceTime.parse("29/02/1900 23:59:59")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30/02/2016 08:00:00",
                "31/04/2016 08:00:00",
                "00/01/2016 08:00:00",
                "01/13/2016 08:00:00",
                "23/11/2016 24:00:00",
                "23/11/2016 08:60:00",
                "23/11/2016 23:59:60",
                "23/11/16 08:00:00",
                "23/11/2016",
                "23/11/2016 08:00",
                "23/11/2016 08:00:00.5",
                "3/1/2016 08:00:00",
                "23-11-2016 08:00:00",
                "2016-11-23 08:00:00",
                "2016-11-23T08:00:00",
                "11/23/2016 08:00:00",
                "23/11/2016 08:00:00 SA",
                "23/11/2016  08:00:00",
                " 23/11/2016 08:00:00",
                "23/11/2016 08:00:00 ",
                "23/11/2016 08:00:00+07:00",
                "23/11/12016 08:00:00",
                "23/11/+12016 08:00:00",
                "23/11/-2016 08:00:00",
                "٢٣/١١/٢٠١٦ ٠٨:٠٠:٠٠"
            })
    void readsNothingElse(String text) {
        assertThat(ProvinceTime.parse(text)).isEmpty();
    }

    @Test
    void writesWhatItReads() {
        String text = "05/07/2016 07:03:09";

        assertThat(ProvinceTime.parse(text).map(ProvinceTime::format)).contains(text);
        assertThat(ProvinceTime.format(Instant.parse("2016-07-05T17:00:00.999Z")))
                .isEqualTo("06/07/2016 00:00:00");
    }
}
