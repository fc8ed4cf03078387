package vn.motcua.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The entries of one transaction, written together just before it commits: the lane is then locked last of all and for
 * as short as can be, so that nobody who holds one waits for anything but the disk, and no two can wait for each other.
 */
final class TransactionLines implements TransactionSynchronization {

    private final AuditTable table;
    private final List<AuditLine> waiting = new ArrayList<>();
    private Optional<Head> head = Optional.empty();

    private TransactionLines(AuditTable table) {
        this.table = table;
    }

    /** Those of the transaction that this thread is in. */
    static TransactionLines ofCurrent(AuditTable table) {
        for (TransactionSynchronization known : TransactionSynchronizationManager.getSynchronizations()) {
            if (known instanceof TransactionLines lines) {
                return lines;
            }
        }
        TransactionLines lines = new TransactionLines(table);
        TransactionSynchronizationManager.registerSynchronization(lines);
        return lines;
    }

    void add(AuditLine line) {
        waiting.add(line);
        if (head.isPresent()) {
            write();
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        write();
    }

    /** Nobody should act for the first time while a transaction is committing. */
    @Override
    public void afterCommit() {
        if (!waiting.isEmpty()) {
            throw new IllegalStateException("An audit entry came too late to be written");
        }
    }

    private void write() {
        Head end =
                head.orElseGet(() -> table.lockLane(ThreadLocalRandom.current().nextInt(Place.LANES)));
        for (AuditLine line : waiting) {
            end = table.append(end, line);
        }
        head = Optional.of(end);
        waiting.clear();
    }
}
