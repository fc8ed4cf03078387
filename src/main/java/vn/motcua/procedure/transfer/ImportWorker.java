package vn.motcua.procedure.transfer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.transfer.ImportJob.State;
import vn.motcua.server.Worker;
import vn.motcua.shared.Trace;

/** Works on files that were brought in, one after the other, on whichever node is free. */
@Component
class ImportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    private final UUID name = UUID.randomUUID();
    private final Worker worker = new Worker("catalogue-import", this::workOnNext);
    private final Lease lease;
    private final ReadingRun reading;
    private final ApplyingRun applying;

    ImportWorker(Lease lease, ReadingRun reading, ApplyingRun applying) {
        this.lease = lease;
        this.reading = reading;
        this.applying = applying;
    }

    /** There is something to do. */
    void wake() {
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
        Optional<ImportJob> next = lease.claim(name);
        next.ifPresent(this::workOn);
        return next.isPresent();
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
