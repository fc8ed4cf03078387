package vn.motcua.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.motcua.lookup.LookupPace.Rate;

class LookupPaceTest {

    private final Rate rate = Rate.of(new LookupSettings(10, 30, 90));

    @Test
    void turnsAPerMinuteFigureIntoAnInterval() {
        assertThat(rate.interval()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void letsABurstPassWithoutWaiting() {
        assertThat(rate.delay(Duration.ofSeconds(2))).isZero();
        assertThat(rate.delay(Duration.ofSeconds(20))).isZero();
    }

    @Test
    void delaysTheFirstBeyondTheBurstByOneInterval() {
        assertThat(rate.delay(Duration.ofSeconds(22))).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void refusesWhoWouldWaitLongerThanTheLongestWait() {
        assertThat(rate.delay(rate.mostAhead().plus(rate.interval()))).isEqualTo(LookupPace.LONGEST_WAIT);
    }

    @Test
    void tellsTheRefusedWhenTheyNeedNotWaitAtAll() {
        assertThat(rate.retryAfter()).isEqualTo(Duration.ofSeconds(7));
        assertThat(Rate.of(new LookupSettings(1, 1000, 90)).retryAfter()).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void needsAPaceAtAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LookupSettings(0, 1, 90));
        assertThatIllegalArgumentException().isThrownBy(() -> new LookupSettings(1, 0, 90));
    }
}
