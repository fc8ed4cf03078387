package vn.motcua.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimeTest {

    @ParameterizedTest
    @CsvSource({
        "2016-05-10T00:00,QD_09_2015",
        "2018-06-20T23:59,QD_09_2015",
        "2018-06-21T00:00,TT_01_2018",
        "2025-06-30T23:59,TT_01_2018",
        "2025-07-01T00:00,TT_03_2025"
    })
    void changesAtMidnightOfTheProvince(String local, Regime regime) {
        assertThat(Regime.at(SampleFiles.at(local))).isEqualTo(regime);
    }
}
