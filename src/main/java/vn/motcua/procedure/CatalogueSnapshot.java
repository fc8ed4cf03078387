package vn.motcua.procedure;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.shared.Snapshot;

/**
 * The catalogue held in memory, as it is committed. A transaction that has changed the catalogue sees its own change,
 * everybody else only what is committed: a snapshot read between the change and its end would be kept too long.
 */
final class CatalogueSnapshot {

    private record Own(Snapshot<CatalogueBook> book) {}

    private final Duration maxAge;
    private final Supplier<CatalogueBook> source;
    private final Snapshot<CatalogueBook> committed;

    CatalogueSnapshot(Duration maxAge, Supplier<CatalogueBook> source) {
        this.maxAge = maxAge;
        this.source = source;
        this.committed = new Snapshot<>(maxAge, source);
    }

    CatalogueBook get() {
        return TransactionSynchronizationManager.getResource(this) instanceof Own(Snapshot<CatalogueBook> own)
                ? own.get()
                : committed.get();
    }

    /** Says that the catalogue was changed, in the present transaction if there is one. */
    void changed() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Own(Snapshot<CatalogueBook> own)) {
            own.forget();
        } else if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.bindResource(this, new Own(new Snapshot<>(maxAge, source)));
            TransactionSynchronizationManager.registerSynchronization(new End());
        } else {
            committed.forget();
        }
    }

    private final class End implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(CatalogueSnapshot.this);
            committed.forget();
        }
    }
}
