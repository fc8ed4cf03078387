package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class CatalogueSnapshotTest {

    private final AtomicInteger changes = new AtomicInteger();
    private final CatalogueSnapshot snapshot =
            new CatalogueSnapshot(Duration.ofHours(1), () -> CatalogueBook.of(List.of(procedure(changes.get()))));

    @AfterEach
    void end() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    void outsideATransactionAChangeIsSeenAtOnce() {
        assertThat(seen()).isZero();
        changes.incrementAndGet();
        snapshot.changed();

        assertThat(seen()).isOne();
    }

    @Test
    void aTransactionSeesItsOwnChangesAndNobodyElseDoesBeforeItsEnd() throws InterruptedException {
        assertThat(seen()).isZero();
        TransactionSynchronizationManager.initSynchronization();
        changes.set(1);
        snapshot.changed();
        assertThat(seen()).isOne();
        changes.set(2);
        snapshot.changed();
        assertThat(seen()).isEqualTo(2);
        assertThat(seenByAnother()).isZero();

        end(TransactionSynchronization.STATUS_COMMITTED);

        assertThat(seen()).isEqualTo(2);
        assertThat(seenByAnother()).isEqualTo(2);
    }

    @Test
    void whatWasRolledBackIsForgotten() throws InterruptedException {
        TransactionSynchronizationManager.initSynchronization();
        changes.set(1);
        snapshot.changed();
        assertThat(seen()).isOne();
        changes.set(0);

        end(TransactionSynchronization.STATUS_ROLLED_BACK);

        assertThat(seen()).isZero();
        assertThat(seenByAnother()).isZero();
    }

    private static void end(int status) {
        TransactionSynchronizationManager.getSynchronizations()
                .forEach(synchronization -> synchronization.afterCompletion(status));
        TransactionSynchronizationManager.clearSynchronization();
    }

    private int seen() {
        return snapshot.get().byId().keySet().iterator().next();
    }

    private int seenByAnother() throws InterruptedException {
        AtomicInteger seen = new AtomicInteger(-1);
        Thread.ofVirtual().start(() -> seen.set(seen())).join();
        return seen.get();
    }

    private static Procedure procedure(int id) {
        return new Procedure(
                id, "P", "P", new Procedure.Sector("S", "S"), new Procedure.Owner.Everyone(), Optional.empty(), false);
    }
}
