package vn.motcua.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Each handling time lies in one step, and steps grow with it. */
class HandlingScaleTest {

    private static final long THREE_YEARS = 1_096L * 24 * 60;

    @Property(tries = 5_000)
    void aTimeLiesWithinItsStepAndBeyondTheOneBefore(@ForAll @LongRange(max = THREE_YEARS) long minutes) {
        int step = HandlingScale.step(minutes);
        assertThat(minutes).isLessThanOrEqualTo(HandlingScale.longest(step).toMinutes());
        if (step > 0) {
            assertThat(minutes).isGreaterThan(HandlingScale.longest(step - 1).toMinutes());
        }
    }

    @Test
    void stepsFollowOneAnotherWithoutAGap() {
        for (int step = 0; step < HandlingScale.step(Long.MAX_VALUE / 2); step++) {
            long longest = HandlingScale.longest(step).toMinutes();
            assertThat(HandlingScale.step(longest)).isEqualTo(step);
            assertThat(HandlingScale.step(longest + 1)).isEqualTo(step + 1);
        }
    }

    @Test
    void areHoursThenDaysThenWeeks() {
        assertThat(HandlingScale.longest(HandlingScale.step(0))).isEqualTo(Duration.ofHours(1));
        assertThat(HandlingScale.longest(HandlingScale.step(61))).isEqualTo(Duration.ofHours(2));
        assertThat(HandlingScale.longest(HandlingScale.step(72 * 60 + 1))).isEqualTo(Duration.ofDays(4));
        assertThat(HandlingScale.longest(HandlingScale.step(60 * 24 * 60))).isEqualTo(Duration.ofDays(60));
        assertThat(HandlingScale.longest(HandlingScale.step(60 * 24 * 60 + 1))).isEqualTo(Duration.ofDays(67));
    }

    @Test
    void theLastStepTakesEverythingLonger() {
        int last = HandlingScale.step(THREE_YEARS);
        assertThat(HandlingScale.step(10 * THREE_YEARS)).isEqualTo(last);
        assertThat(HandlingScale.longest(last)).isBetween(Duration.ofDays(1_090), Duration.ofDays(1_102));
        assertThat(last).isLessThan(Short.MAX_VALUE);
    }
}
