package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrangerLimitTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T02:00:30Z"), ZoneOffset.UTC);

    @Test
    void allowsSoManyAMinuteForEachAgency() {
        StrangerLimit limit = new StrangerLimit(3, NOW);

        assertThat(IntStream.range(0, 10).filter(_ -> limit.allows(1)).count()).isEqualTo(3);
        assertThat(limit.allows(2)).isTrue();
    }

    @Test
    void allowsNoneWhereNoneAreWanted() {
        assertThat(new StrangerLimit(0, NOW).allows(1)).isFalse();
    }
}
