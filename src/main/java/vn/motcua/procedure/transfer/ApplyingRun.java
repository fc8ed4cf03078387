package vn.motcua.procedure.transfer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Act;
import vn.motcua.audit.Actor;
import vn.motcua.audit.AuditTrail;
import vn.motcua.procedure.transfer.ImportJob.State;
import vn.motcua.procedure.transfer.ImportRow.Kind;
import vn.motcua.procedure.transfer.ImportRow.Outcome;

/** Applies a file that was read, all of it in one transaction; a procedure changed by others meanwhile is left out. */
@Component
class ApplyingRun {

    private static final int STEP = 50;

    private final ImportTable table;
    private final ImportRowTable rows;
    private final RowApplication application;
    private final Lease lease;
    private final AuditTrail audit;
    private final Clock clock;

    ApplyingRun(
            ImportTable table,
            ImportRowTable rows,
            RowApplication application,
            Lease lease,
            AuditTrail audit,
            Clock clock) {
        this.table = table;
        this.rows = rows;
        this.application = application;
        this.lease = lease;
        this.audit = audit;
        this.clock = clock;
    }

    /** Throws {@link RowRefused} when a rule forbids a procedure: then nothing is applied. */
    @Transactional
    public void apply(ImportJob job, UUID worker) {
        Actor actor = table.actor(job.id());
        int done = 0;
        int applied = 0;
        int last = 0;
        for (List<ImportRow> page = page(job, last); !page.isEmpty(); page = page(job, last)) {
            lease.progress(job, worker, done, job.total());
            for (ImportRow row : page) {
                applied += decide(job, row, actor) ? 1 : 0;
                done++;
                last = row.number();
            }
        }
        audit.record(
                actor,
                Act.CHANGE,
                "procedure-import",
                Integer.toString(job.id()),
                Map.of("file", job.fileName(), "applied", Integer.toString(applied)));
        if (!table.end(job.id(), worker, State.APPLIED, List.of(), clock.instant())) {
            throw new LeaseLost();
        }
    }

    private List<ImportRow> page(ImportJob job, int after) {
        return rows.after(job.id(), Optional.empty(), after, STEP);
    }

    private boolean decide(ImportJob job, ImportRow row, Actor actor) {
        if (row.kind() != Kind.NEW && row.kind() != Kind.CHANGED) {
            return false;
        }
        Optional<String> code = application.apply(job, row, actor);
        rows.decide(job.id(), row.number(), code.isPresent() ? Outcome.APPLIED : Outcome.OVERTAKEN, code);
        return code.isPresent();
    }

    /** Says why nothing was applied, so that it can be tried anew. */
    @Transactional
    public void refuse(ImportJob job, UUID worker, List<RowError> problems) {
        table.end(job.id(), worker, State.READY, problems, null);
    }
}
