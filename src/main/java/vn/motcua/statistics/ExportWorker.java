package vn.motcua.statistics;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.motcua.server.Worker;
import vn.motcua.shared.Trace;

/**
 * Writes exports, one after the other, on whichever node is free. Work of minutes has a lease of its own instead of the
 * scheduler's, so that another node goes on a minute after one has died.
 */
class ExportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ExportWorker.class);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(30);
    private static final int MOST_TRIES = 5;

    private final UUID name = UUID.randomUUID();
    private final Worker worker = new Worker("statistics-export", this::workOnNext);
    private final ExportLease lease;
    private final ExportRun run;

    ExportWorker(ExportLease lease, ExportRun run) {
        this.lease = lease;
        this.run = run;
    }

    /** There is something to do. */
    @TransactionalEventListener
    void wake(FigureExports.Asked asked) {
        worker.wake();
    }

    @Override
    public void start() {
        worker.start();
    }

    @Override
    public void stop() {
        worker.stop();
    }

    @Override
    public boolean isRunning() {
        return worker.isRunning();
    }

    /** Whether there was anything to do. */
    private boolean workOnNext() {
        Optional<ExportJob> next = lease.claim(name);
        next.ifPresent(this::workOn);
        return next.isPresent();
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
