package vn.motcua.server;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets few reports be made at a time on a node; the others wait for their turn, so that many at once take no more from
 * the intake than one after another. What is asked within a transaction belongs to the same report.
 */
final class ReadingTurns extends TransactionTemplate {

    private final DataSource database;
    private final Semaphore turns;
    private final Duration patience;

    /** @param patience after which who waits is told that the system is busy */
    ReadingTurns(DataSource database, int atOnce, Duration patience) {
        super(new JdbcTransactionManager(database));
        this.database = database;
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
        setReadOnly(true);
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        if (TransactionSynchronizationManager.hasResource(database)) {
            return super.execute(action);
        }
        await();
        try {
            return super.execute(action);
        } finally {
            turns.release();
        }
    }

    private void await() {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CannotCreateTransactionException("too many reports are waited for");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotCreateTransactionException("stopped while waiting", e);
        }
    }
}
