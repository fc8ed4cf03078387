package vn.motcua.statistics;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.statistics.ExportJob.State;

/**
 * Who works on which export. A node keeps its work by saying how far it is, together with what it has written; when it
 * says nothing for a minute, as after a fall, another one goes on from there.
 */
@Component
class ExportLease {

    static final Duration KEPT = Duration.ofMinutes(1);

    private final ExportTable table;
    private final Clock clock;

    ExportLease(ExportTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Says that the work is no longer this worker's, so that nothing of it may be kept. */
    static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1;

        Lost() {
            super("the work was taken over or cancelled");
        }
    }

    @Transactional
    public Optional<ExportJob> claim(UUID worker) {
        return table.claim(worker, clock.instant(), clock.instant().plus(KEPT));
    }

    /** Keeps what was written and the work; throws {@link Lost}. */
    @Transactional
    public void keep(ExportJob job, UUID worker, ExportProgress progress) {
        if (!table.progress(job.id(), worker, progress, clock.instant().plus(KEPT))) {
            throw new Lost();
        }
        if (progress.part().length > 0) {
            table.addPart(job.id(), progress.part());
        }
    }

    /** Throws away what was written; throws {@link Lost}. */
    @Transactional
    public void beginAnew(ExportJob job, UUID worker) {
        if (!table.empty(job.id(), worker)) {
            throw new Lost();
        }
    }

    /** Throws {@link Lost}. */
    @Transactional
    public void done(ExportJob job, UUID worker) {
        if (!table.end(job.id(), worker, State.DONE, clock.instant())) {
            throw new Lost();
        }
    }

    @Transactional
    public void fail(ExportJob job, UUID worker) {
        if (table.end(job.id(), worker, State.FAILED, clock.instant())) {
            table.removeParts(job.id());
        }
    }

    @Transactional
    public void release(ExportJob job, UUID worker, Duration after) {
        table.release(job.id(), worker, clock.instant().plus(after));
    }
}
