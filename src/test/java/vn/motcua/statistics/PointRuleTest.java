package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointRuleTest {

    @ParameterizedTest
    @CsvSource({
        "9984, 10000, 99.84",
        "1, 3, 33.33",
        "2, 3, 66.67",
        "1, 16, 6.25",
        "0, 7, 0.00",
        "7, 7, 100.00",
        "1, 20000, 0.01",
    })
    void saysPercentagesWithTwoDecimals(long part, long whole, String percent) {
        assertThat(new Ratio(part, whole).percent()).contains(new BigDecimal(percent));
    }

    @Test
    void saysNoPercentageOfNothing() {
        assertThat(new Ratio(0, 0).percent()).isEmpty();
    }

    @Test
    void refusesMoreThanTheWhole() {
        assertThatThrownBy(() -> new Ratio(4, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The last is what the national portal published of one province: 2, 4 and 6 points, full at 80, 100 and 50 %. */
    @ParameterizedTest
    @CsvSource({
        "20, 100, 9984, 10000, 19.97",
        "20, 100, 0, 5, 0.00",
        "20, 100, 5, 5, 20.00",
        "2, 80, 4, 5, 2.00",
        "2, 80, 9, 10, 2.00",
        "2, 80, 2, 5, 1.00",
        "6, 50, 1, 2, 6.00",
        "6, 50, 99, 100, 6.00",
        "6, 50, 1, 4, 3.00",
        "6, 90, 9, 10, 6.00",
        "6, 90, 89, 100, 5.93",
        "2, 80, 52, 89, 1.46",
        "4, 100, 518, 1881, 1.10",
        "6, 50, 591643, 600057, 6.00",
    })
    void givesPointsInProportionUpToWhatIsEnough(int most, int fullAt, long part, long whole, String points) {
        assertThat(new PointRule(most, fullAt).points(new Ratio(part, whole))).isEqualTo(new BigDecimal(points));
    }
}
