package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With real threads: nobody waits for a slow source, and nobody misses a change made before asking. */
@Timeout(30)
class SnapshotConcurrencyTest {

    @Test
    void letsNobodyWaitForTheOneWhoReads() throws Exception {
        AtomicLong nanos = new AtomicLong();
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        AtomicInteger reads = new AtomicInteger();
        Snapshot<Integer> snapshot = new Snapshot<>(
                Duration.ofSeconds(2),
                () -> {
                    if (reads.incrementAndGet() == 2) {
                        reading.countDown();
                        await(finish);
                    }
                    return reads.get();
                },
                nanos::get);
        snapshot.get();
        nanos.set(Duration.ofSeconds(2).toNanos());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> slow = threads.submit(snapshot::get);
            await(reading);

            List<Callable<Integer>> others = IntStream.range(0, 50)
                    .<Callable<Integer>>mapToObj(i -> snapshot::get)
                    .toList();
            for (Future<Integer> other : threads.invokeAll(others)) {
                assertThat(other.get()).isEqualTo(1);
            }

            finish.countDown();
            assertThat(slow.get()).isEqualTo(2);
        }
        assertThat(reads).hasValue(2);
    }

    @Test
    void showsEveryChangeToWhoAsksAfterIt() throws Exception {
        AtomicInteger stored = new AtomicInteger();
        Snapshot<Integer> snapshot = new Snapshot<>(Duration.ofHours(1), () -> {
            int value = stored.get();
            LockSupport.parkNanos(1);
            return value;
        });
        Callable<Boolean> change = () -> {
            boolean seen = true;
            for (int i = 0; i < 2_000; i++) {
                int mine = stored.incrementAndGet();
                snapshot.forget();
                LockSupport.parkNanos(1);
                seen &= snapshot.get() >= mine;
            }
            return seen;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> node : threads.invokeAll(List.of(change, change, change, change))) {
                assertThat(node.get()).isTrue();
            }
        }
        assertThat(snapshot.get()).isEqualTo(8_000);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
