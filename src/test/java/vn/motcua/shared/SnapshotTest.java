package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static final Duration MAX_AGE = Duration.ofSeconds(2);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000_000_000);
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicBoolean broken = new AtomicBoolean();
    private Runnable doWhileReading = () -> {};
    private final Snapshot<Integer> snapshot = new Snapshot<>(MAX_AGE, this::read, nanos::get);

    @Test
    void readsOnceWithinItsAge() {
        assertThat(snapshot.get()).isEqualTo(1);
        pass(MAX_AGE.minusNanos(1));
        assertThat(snapshot.get()).isEqualTo(1);
        assertThat(reads).hasValue(1);
    }

    @Test
    void readsAgainAtItsAge() {
        snapshot.get();
        pass(MAX_AGE);

        assertThat(snapshot.get()).isEqualTo(2);
        assertThat(snapshot.get()).isEqualTo(2);
    }

    @Test
    void readsNothingBeforeItIsAsked() {
        pass(MAX_AGE.multipliedBy(10));

        assertThat(reads).hasValue(0);
    }

    @Test
    void readsAgainWhenToldToForget() {
        snapshot.get();
        snapshot.forget();

        assertThat(snapshot.get()).isEqualTo(2);
        assertThat(snapshot.get()).isEqualTo(2);
    }

    @Test
    void readsAgainWhenToldToForgetWhileReading() {
        doWhileReading = () -> {
            doWhileReading = () -> {};
            snapshot.forget();
        };

        assertThat(snapshot.get()).isEqualTo(1);
        assertThat(snapshot.get()).isEqualTo(2);
        assertThat(snapshot.get()).isEqualTo(2);
    }

    @Test
    void handsOutWhatIsHeldWhileItIsReadAgain() {
        List<Integer> seenMeanwhile = new ArrayList<>();
        snapshot.get();
        pass(MAX_AGE);
        doWhileReading = () -> seenMeanwhile.add(snapshot.get());

        assertThat(snapshot.get()).isEqualTo(2);
        assertThat(seenMeanwhile).containsExactly(1);
    }

    @Test
    void passesOnTheFirstFailureAndTriesAgain() {
        broken.set(true);
        assertThatIllegalStateException().isThrownBy(snapshot::get);
        assertThatIllegalStateException().isThrownBy(snapshot::get);
        assertThat(reads).hasValue(2);

        broken.set(false);
        assertThat(snapshot.get()).isEqualTo(3);
    }

    @Test
    void keepsTryingWhenTheSourceFailsLater() {
        snapshot.get();
        pass(MAX_AGE);
        broken.set(true);
        assertThatIllegalStateException().isThrownBy(snapshot::get);
        assertThatIllegalStateException().isThrownBy(snapshot::get);

        broken.set(false);
        assertThat(snapshot.get()).isEqualTo(4);
    }

    @Test
    void handsOutNothingForgottenAfterAFailure() {
        snapshot.get();
        snapshot.forget();
        broken.set(true);
        assertThatIllegalStateException().isThrownBy(snapshot::get);

        broken.set(false);
        assertThat(snapshot.get()).isEqualTo(3);
    }

    private int read() {
        int number = reads.incrementAndGet();
        if (broken.get()) {
            throw new IllegalStateException("the source is broken");
        }
        doWhileReading.run();
        return number;
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
