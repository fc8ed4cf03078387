package vn.motcua.asmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    private final Patience patience = new Patience(Duration.ofSeconds(60), 1_000);

    @ParameterizedTest
    @CsvSource({
        "0, 0, false",
        "10, 0, false",
        "11, 0, true",
        "11, 10999, true",
        "11, 11000, false",
        "60, 60000, false",
        "61, 1000000000, true",
    })
    void endsWithTheTimeOrWithTheRate(int seconds, long bytes, boolean over) {
        assertThat(patience.isOver(Duration.ofSeconds(seconds).toNanos(), bytes))
                .isEqualTo(over);
    }
}
