package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void forgivesFourMistakesThenWaitsLongerAndLongerUpToAnHour() {
        List<Long> minutes = IntStream.rangeClosed(1, 13)
                .mapToObj(Patience::after)
                .map(Duration::toMinutes)
                .toList();

        assertThat(minutes).containsExactly(0L, 0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }
}
