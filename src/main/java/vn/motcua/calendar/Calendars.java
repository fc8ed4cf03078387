package vn.motcua.calendar;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.shared.Snapshot;

/**
 * The working calendars of agencies. Versions never change and are held in memory; a new one made on another node is
 * seen within two seconds.
 */
@Component
public class Calendars {

    private static final Duration MAX_AGE = Duration.ofSeconds(2);

    private final CalendarTable table;
    private final Snapshot<Integer> newest;
    private final Map<Integer, CalendarVersion> versions = new ConcurrentHashMap<>();

    Calendars(CalendarTable table) {
        this.table = table;
        this.newest = new Snapshot<>(MAX_AGE, table::newest);
    }

    /** The calendar by which an agency gives appointments now. */
    public WorkCalendar current(int agencyId) {
        return present().of(agencyId);
    }

    /** The calendar of an agency in an earlier version; throws when there is no such version. */
    public WorkCalendar version(int number, int agencyId) {
        return held(number).of(agencyId);
    }

    CalendarVersion present() {
        return held(newest.get());
    }

    CalendarVersion held(int number) {
        return versions.computeIfAbsent(number, table::version);
    }

    /** Lets a new version be seen once the present transaction is committed. */
    void changed() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            newest.forget();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                newest.forget();
            }
        });
    }
}
