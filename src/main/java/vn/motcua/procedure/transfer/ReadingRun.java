package vn.motcua.procedure.transfer;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.procedure.transfer.ImportJob.Format;
import vn.motcua.procedure.transfer.ImportJob.State;

/** Reads a file and compares it with the catalogue, in one transaction that changes nothing else. */
@Component
class ReadingRun {

    private static final int STEP = 50;

    private final ImportTable table;
    private final ImportRowTable rows;
    private final Comparison comparison;
    private final Lease lease;
    private final Clock clock;

    ReadingRun(ImportTable table, ImportRowTable rows, Comparison comparison, Lease lease, Clock clock) {
        this.table = table;
        this.rows = rows;
        this.comparison = comparison;
        this.lease = lease;
        this.clock = clock;
    }

    @Transactional
    public void read(ImportJob job, UUID worker) {
        try {
            compare(job, worker, procedures(job));
            end(job, worker, State.READY, List.of());
        } catch (FileRefused e) {
            end(job, worker, State.FAILED, e.errors());
        }
    }

    /** Ends work that failed for a reason that is not in the file. */
    @Transactional
    public void giveUp(ImportJob job, UUID worker, List<RowError> problems) {
        end(job, worker, State.FAILED, problems);
    }

    private List<ProcedureRows> procedures(ImportJob job) throws FileRefused {
        byte[] file = table.file(job.id());
        return job.format() == Format.XLSX ? WorkbookReader.read(file) : JsonFile.read(file);
    }

    private void compare(ImportJob job, UUID worker, List<ProcedureRows> procedures) {
        rows.clear(job.id());
        Comparison.Run run = comparison.of(job.agencies());
        for (int i = 0; i < procedures.size(); i++) {
            if (i % STEP == 0) {
                lease.progress(job, worker, i, procedures.size());
            }
            rows.add(job.id(), run.compare(i + 1, RowReader.read(procedures.get(i))));
        }
        lease.progress(job, worker, procedures.size(), procedures.size());
    }

    private void end(ImportJob job, UUID worker, State state, List<RowError> problems) {
        if (!table.end(job.id(), worker, state, problems, state == State.FAILED ? clock.instant() : null)) {
            throw new LeaseLost();
        }
    }
}
