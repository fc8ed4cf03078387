package vn.motcua.server;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.motcua.shared.Trace;

/**
 * A thread of a node for work that comes piece by piece: it looks for work again and again, at once when it is woken,
 * and ten seconds after a failure. Which node does a piece is for the work to say, by a lease or by locks on rows.
 */
public final class Worker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration LOOKED_FOR_EVERY = Duration.ofSeconds(10);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);
    private static final Duration MOST_TO_STOP = Duration.ofSeconds(20);

    private final Semaphore calls = new Semaphore(0);
    private final String name;
    private final Duration every;
    private final BooleanSupplier next;
    private volatile @Nullable Thread thread;

    /** For work of minutes, looked for every ten seconds. */
    public Worker(String name, BooleanSupplier next) {
        this(name, LOOKED_FOR_EVERY, next);
    }

    /**
     * @param every how long it waits when there is nothing more to do
     * @param next does what is to be done next, and says whether there may be more
     */
    public Worker(String name, Duration every, BooleanSupplier next) {
        this.name = name;
        this.every = every;
        this.next = next;
    }

    /** There is something to do. */
    public void wake() {
        calls.release();
    }

    @Override
    public void start() {
        Thread fresh = Thread.ofVirtual().name(name).unstarted(this::work);
        // Before it runs, or it would find nobody running and end at once.
        thread = fresh;
        fresh.start();
    }

    @Override
    public void stop() {
        Thread working = thread;
        thread = null;
        if (working != null) {
            calls.release();
            try {
                working.join(MOST_TO_STOP);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void work() {
        try {
            while (isRunning()) {
                boolean called = calls.tryAcquire(pauseAfterNext().toMillis(), TimeUnit.MILLISECONDS);
                LOG.trace("{} looks for work; called: {}.", name, called);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration pauseAfterNext() {
        try {
            return next.getAsBoolean() ? Duration.ZERO : every;
        } catch (RuntimeException e) {
            LOG.warn("{} cannot work just now.", name, Trace.of(e));
            return AFTER_FAILURE;
        }
    }
}
