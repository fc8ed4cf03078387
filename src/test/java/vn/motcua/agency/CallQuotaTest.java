package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.AtOnce;

class CallQuotaTest {

    private static final Agency AGENCY = SampleAgencies.byCode("sxd");
    private static final Agency OTHER = SampleAgencies.byCode("stc");

    private final Stopwatch time = new Stopwatch();

    @Test
    void letsAQuietAgencyCallTwiceItsRateAtOnce() {
        CallQuota quota = quota(10, 100);
        for (int i = 0; i < 20; i++) {
            call(quota, AGENCY);
        }
        assertThat(quota.enter(AGENCY))
                .isEqualTo(new Admittance.Refused(Admittance.Limit.CALLS_PER_SECOND, 10, Duration.ofMillis(100)));
    }

    @Test
    void holdsAnAgencyToItsRateInTheLongRun() {
        CallQuota quota = quota(10, 100);
        int allowed = 0;
        for (int tick = 0; tick < 10_000; tick++) {
            allowed += isAllowed(quota, AGENCY) ? 1 : 0;
            time.advance(Duration.ofMillis(1));
        }
        assertThat(allowed).isBetween(119, 120);
    }

    @Test
    void tellsWhenTheSameCallMaySucceed() {
        CallQuota quota = quota(10, 100);
        while (isAllowed(quota, AGENCY)) {
            time.advance(Duration.ofNanos(1));
        }
        Admittance.Refused refused = (Admittance.Refused) quota.enter(AGENCY);
        time.advance(refused.retryAfter());
        call(quota, AGENCY);
    }

    @Test
    void limitsCallsThatGoOnAtOneTime() {
        CallQuota quota = quota(100, 3);
        List<Admittance.Permit> inside = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            inside.add((Admittance.Permit) quota.enter(AGENCY));
        }
        assertThat(quota.enter(AGENCY))
                .isEqualTo(new Admittance.Refused(Admittance.Limit.SIMULTANEOUS_CALLS, 3, Duration.ofSeconds(1)));
        inside.getFirst().close();
        call(quota, AGENCY);
    }

    @Test
    void countsNoRefusedCall() {
        CallQuota quota = quota(1, 1);
        Admittance.Permit first = (Admittance.Permit) quota.enter(AGENCY);
        for (int i = 0; i < 10; i++) {
            assertThat(quota.enter(AGENCY)).isInstanceOf(Admittance.Refused.class);
        }
        first.close();
        call(quota, AGENCY);
        assertThat(quota.enter(AGENCY))
                .isEqualTo(new Admittance.Refused(Admittance.Limit.CALLS_PER_SECOND, 1, Duration.ofSeconds(1)));
        time.advance(Duration.ofSeconds(1));
        call(quota, AGENCY);
    }

    @Test
    void keepsAgenciesApart() {
        CallQuota quota = quota(1, 1);
        call(quota, AGENCY);
        call(quota, AGENCY);
        assertThat(isAllowed(quota, AGENCY)).isFalse();
        call(quota, OTHER);
    }

    @Test
    void neverLetsInMoreThanItSaysHoweverManyComeAtOnce() throws Exception {
        CallQuota quota = quota(1_000, 8);
        List<Admittance> answers = AtOnce.run(64, _ -> quota.enter(AGENCY));
        assertThat(answers.stream().filter(Admittance.Permit.class::isInstance)).hasSize(8);
        answers.stream()
                .filter(Admittance.Permit.class::isInstance)
                .map(Admittance.Permit.class::cast)
                .forEach(Admittance.Permit::close);
        IntStream.range(0, 8).forEach(_ -> assertThat(quota.enter(AGENCY)).isInstanceOf(Admittance.Permit.class));
    }

    @Test
    void refusesToStartWithoutRoomForAnyCall() {
        assertThatThrownBy(() -> new QuotaSettings(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new QuotaSettings(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private CallQuota quota(int callsPerSecond, int simultaneousCalls) {
        return new CallQuota(new QuotaSettings(callsPerSecond, simultaneousCalls), time);
    }

    private static void call(CallQuota quota, Agency agency) {
        assertThat(isAllowed(quota, agency)).isTrue();
    }

    private static boolean isAllowed(CallQuota quota, Agency agency) {
        return switch (quota.enter(agency)) {
            case Admittance.Permit permit -> {
                permit.close();
                yield true;
            }
            case Admittance.Refused _ -> false;
        };
    }

    /** Time that passes only when told to. */
    private static final class Stopwatch implements TimeMeter {

        private long nanos = 1_000_000_007L;

        void advance(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
