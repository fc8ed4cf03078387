package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPlanTest {

    @Test
    void waitsLongerEachTimeAndThenGivesUp() {
        List<Duration> delays = IntStream.rangeClosed(1, 6)
                .mapToObj(RetryPlan::after)
                .flatMap(Optional::stream)
                .toList();

        assertThat(delays).hasSize(6).isSorted().doesNotHaveDuplicates();
        assertThat(delays.getFirst()).isEqualTo(Duration.ofMinutes(1));
        assertThat(RetryPlan.after(7)).isEmpty();
    }
}
