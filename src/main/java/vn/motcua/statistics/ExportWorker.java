package vn.motcua.statistics;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.motcua.shared.Trace;

/**
 * Writes exports, one after the other, on whichever node is free. Work of minutes has a lease of its own instead of the
 * scheduler's, so that another node goes on a minute after one has died.
 */
class ExportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ExportWorker.class);
    private static final Duration LOOKED_FOR_EVERY = Duration.ofSeconds(10);
    private static final Duration MOST_TO_STOP = Duration.ofSeconds(20);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(30);
    private static final int MOST_TRIES = 5;

    private final UUID name = UUID.randomUUID();
    private final Semaphore calls = new Semaphore(0);
    private final ExportLease lease;
    private final ExportRun run;
    private volatile @Nullable Thread thread;

    ExportWorker(ExportLease lease, ExportRun run) {
        this.lease = lease;
        this.run = run;
    }

    /** There is something to do. */
    @TransactionalEventListener
    void wake(FigureExports.Asked asked) {
        calls.release();
    }

    @Override
    public void start() {
        Thread fresh = Thread.ofVirtual().name("statistics-export").unstarted(this::work);
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
                if (!workOnNext()) {
                    boolean called = calls.tryAcquire(LOOKED_FOR_EVERY.toMillis(), TimeUnit.MILLISECONDS);
                    LOG.trace("Looking for exports; called: {}.", called);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there was anything to do. */
    private boolean workOnNext() {
        try {
            Optional<ExportJob> next = lease.claim(name);
            next.ifPresent(this::workOn);
            return next.isPresent();
        } catch (RuntimeException e) {
            LOG.warn("FigureExports cannot be looked for just now.", Trace.of(e));
            return false;
        }
    }

    private void workOn(ExportJob job) {
        try {
            if (!run.run(job, name, this::isRunning)) {
                lease.release(job, name, Duration.ZERO);
            }
        } catch (ExportLease.Lost e) {
            LOG.info("Export {} was taken over or cancelled.", job.id());
        } catch (RuntimeException e) {
            LOG.error("Export {} failed at try {}.", job.id(), job.tries(), Trace.of(e));
            if (job.tries() < MOST_TRIES) {
                lease.release(job, name, BEFORE_NEXT_TRY);
            } else {
                lease.fail(job, name);
            }
        }
    }
}
