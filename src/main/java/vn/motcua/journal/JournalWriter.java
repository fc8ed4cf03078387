package vn.motcua.journal;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.motcua.shared.ResultCode;
import vn.motcua.shared.Trace;

/**
 * Holds calls in memory until one thread has written them, many at a time. When it cannot keep up the newest calls are
 * not written down, which {@code motcua.journal.dropped} counts.
 */
@Component
class JournalWriter implements CallJournal, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JournalWriter.class);

    private static final int BATCH = 1_000;

    /** Calls that come within this time are written together. */
    private static final Duration GATHERED = Duration.ofMillis(250);

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final Duration LAST_TRIES = Duration.ofSeconds(10);

    private static final Set<String> OF_STRANGERS =
            Set.of(ResultCode.NOT_AUTHENTICATED.text(), ResultCode.WRONG_ENVIRONMENT.text());

    private final JournalTable table;
    private final JournalSettings settings;
    private final StrangerLimit strangers;
    private final MeterRegistry meters;
    private final Counter dropped;
    private final BlockingQueue<JournaledCall> waiting;
    private volatile boolean running;
    private volatile long givenUpAt;
    private @Nullable Thread writer;

    JournalWriter(JournalTable table, JournalSettings settings, MeterRegistry meters, Clock clock) {
        this.table = table;
        this.settings = settings;
        this.strangers = new StrangerLimit(settings.strangersPerMinute(), clock);
        this.meters = meters;
        this.waiting = new ArrayBlockingQueue<>(settings.queue());
        this.dropped = Counter.builder("motcua.journal.dropped")
                .description("calls that were not written down")
                .register(meters);
        Gauge.builder("motcua.journal.waiting", waiting, BlockingQueue::size)
                .description("calls that are not written down yet")
                .register(meters);
    }

    @Override
    public void record(JournaledCall call) {
        if (!settings.enabled()) {
            return;
        }
        boolean wanted = !OF_STRANGERS.contains(call.result()) || strangers.allows(call.agencyId());
        if (!wanted || !waiting.offer(call)) {
            dropped.increment();
        }
    }

    @Override
    public void countUnnamed(CallEdge edge, String result) {
        meters.counter("motcua.calls.unnamed", "edge", edge.column(), "result", result)
                .increment();
    }

    @Override
    public void start() {
        running = true;
        writer = Thread.ofVirtual().name("journal").start(this::write);
    }

    /** Writes what waits, for a while; calls have ended before. */
    @Override
    public void stop() {
        givenUpAt = System.nanoTime() + LAST_TRIES.toNanos();
        running = false;
        Thread ending = writer;
        if (ending == null) {
            return;
        }
        ending.interrupt();
        try {
            if (!ending.join(LAST_TRIES)) {
                LOG.warn("{} calls were not written into the journal.", waiting.size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops after the web server has answered its last call. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void write() {
        List<JournaledCall> batch = new ArrayList<>(BATCH);
        while (running || (isLeft(batch) && System.nanoTime() - givenUpAt < 0)) {
            gather(batch);
            if (!batch.isEmpty() && !written(batch)) {
                pause(BETWEEN_TRIES);
            }
        }
    }

    private boolean isLeft(List<JournaledCall> batch) {
        return !batch.isEmpty() || !waiting.isEmpty();
    }

    /** Fills the batch, waiting for the first call and then for more of them, unless this is the end. */
    private void gather(List<JournaledCall> batch) {
        try {
            if (batch.isEmpty() && running) {
                batch.add(waiting.take());
                if (waiting.size() < BATCH) {
                    Thread.sleep(GATHERED);
                }
            }
        } catch (InterruptedException e) {
            // The end: what is there is written without waiting.
        }
        waiting.drainTo(batch, BATCH - batch.size());
    }

    private boolean written(List<JournaledCall> batch) {
        try {
            table.add(batch);
            batch.clear();
            return true;
        } catch (DataIntegrityViolationException e) {
            LOG.error("{} calls can never be written into the journal.", batch.size(), Trace.of(e));
            dropped.increment(batch.size());
            batch.clear();
            return true;
        } catch (DataAccessException e) {
            LOG.warn(
                    "{} calls not written into the journal yet: {}",
                    batch.size(),
                    e.getClass().getName());
            return false;
        }
    }

    private void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            // The end: it is tried again at once.
        }
    }
}
