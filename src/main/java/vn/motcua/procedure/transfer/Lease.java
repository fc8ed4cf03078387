package vn.motcua.procedure.transfer;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works on which file. A node keeps its work by saying how far it is; when it says nothing for a minute, as after a
 * fall, another one begins the work anew.
 */
@Component
class Lease {

    static final Duration KEPT = Duration.ofMinutes(1);

    private final ImportTable table;
    private final Clock clock;

    Lease(ImportTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Transactional
    public Optional<ImportJob> claim(UUID worker) {
        return table.claim(worker, clock.instant(), clock.instant().plus(KEPT));
    }

    /** Says how far the work is, seen by others at once; throws when somebody else has taken it over. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void progress(ImportJob job, UUID worker, int done, int total) {
        if (!table.progress(job.id(), worker, done, total, clock.instant().plus(KEPT))) {
            throw new LeaseLost();
        }
    }
}
