package vn.motcua.procedure.transfer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.transfer.ImportJob.State;
import vn.motcua.shared.Trace;

/** Works on files that were brought in, one after the other, on whichever node is free. */
@Component
class ImportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final Duration LOOKED_FOR_EVERY = Duration.ofSeconds(10);
    private static final Duration MOST_TO_STOP = Duration.ofSeconds(20);

    private final UUID name = UUID.randomUUID();
    private final Semaphore calls = new Semaphore(0);
    private final Lease lease;
    private final ReadingRun reading;
    private final ApplyingRun applying;
    private volatile @Nullable Thread thread;

    ImportWorker(Lease lease, ReadingRun reading, ApplyingRun applying) {
        this.lease = lease;
        this.reading = reading;
        this.applying = applying;
    }

    /** There is something to do. */
    void wake() {
        calls.release();
    }

    @Override
    public void start() {
        Thread fresh = Thread.ofVirtual().name("catalogue-import").unstarted(this::work);
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
                    LOG.trace("Looking for imports; called: {}.", called);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there was anything to do. */
    private boolean workOnNext() {
        try {
            Optional<ImportJob> next = lease.claim(name);
            next.ifPresent(this::workOn);
            return next.isPresent();
        } catch (RuntimeException e) {
            LOG.warn("Imports cannot be looked for just now.", Trace.of(e));
            return false;
        }
    }

    private void workOn(ImportJob job) {
        try {
            if (job.state() == State.READING) {
                reading.read(job, name);
            } else {
                applying.apply(job, name);
            }
        } catch (RowRefused e) {
            applying.refuse(job, name, e.problems());
        } catch (LeaseLost e) {
            LOG.info("Import {} was taken over.", job.id());
        } catch (RuntimeException e) {
            LOG.error("Import {} failed.", job.id(), Trace.of(e));
            giveUp(job);
        }
    }

    /** A file that cannot be worked on would otherwise be tried for ever. */
    private void giveUp(ImportJob job) {
        List<RowError> problems = List.of(new RowError("", 0, "", "SYSTEM_FAULT", ""));
        if (job.state() == State.READING) {
            reading.giveUp(job, name, problems);
        } else {
            applying.refuse(job, name, problems);
        }
    }
}
