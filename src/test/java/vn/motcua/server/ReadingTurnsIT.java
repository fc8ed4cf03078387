package vn.motcua.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.motcua.AtOnce;
import vn.motcua.MotCuaIT;

@MotCuaIT
class ReadingTurnsIT {

    private final DataSource database;

    ReadingTurnsIT(@ForReading DataSource database) {
        this.database = database;
    }

    @Test
    void noMoreReportsAreMadeAtATimeThanMayBe() throws Exception {
        ReadingTurns turns = new ReadingTurns(database, 2, Duration.ofSeconds(30));
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        AtOnce.run(
                8,
                _ -> turns.execute(_ -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    pause();
                    return running.decrementAndGet();
                }));

        assertThat(most).hasValue(2);
    }

    @Test
    void aPartOfAReportNeedsNoTurnOfItsOwn() {
        ReadingTurns turns = new ReadingTurns(database, 1, Duration.ofMillis(100));

        assertThat(turns.<Integer>execute(_ -> turns.execute(_ -> 7))).isEqualTo(7);
        assertThat(turns.<Integer>execute(_ -> 8)).as("the turn was given back").isEqualTo(8);
    }

    @Test
    void whoWaitsTooLongIsToldThatTheSystemIsBusy() throws Exception {
        ReadingTurns turns = new ReadingTurns(database, 1, Duration.ofMillis(50));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Boolean> longReport = other.submit(() -> turns.execute(_ -> {
                begun.countDown();
                return await(refused);
            }));
            begun.await();

            assertThatThrownBy(() -> turns.execute(_ -> 1))
                    .isInstanceOf(CannotCreateTransactionException.class)
                    .satisfies(failure -> assertThat(PassingFailure.is(failure)).isTrue());
            refused.countDown();
            assertThat(longReport.get()).isTrue();
        }
        assertThat(turns.<Integer>execute(_ -> 1)).isEqualTo(1);
    }

    private static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
