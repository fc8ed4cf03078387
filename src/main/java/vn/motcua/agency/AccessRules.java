package vn.motcua.agency;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Digest;
import vn.motcua.shared.Snapshot;

/**
 * The secrets and networks in force. They are held in memory like the register; a secret that is not there is looked
 * for in the database before it counts as wrong, since another node may have issued it a moment ago.
 */
@Component
class AccessRules {

    /** Guesses may keep two connections busy, not more. */
    private static final int LOOKUPS_AT_ONCE = 2;

    private static final long LOOKUP_WAIT_MILLIS = 50;

    private final SecretTable secrets;
    private final Snapshot<AccessBook> book;
    private final Semaphore lookups = new Semaphore(LOOKUPS_AT_ONCE);

    AccessRules(SecretTable secrets, NetworkTable networks) {
        this.secrets = secrets;
        this.book = new Snapshot<>(AgencyRegister.MAX_AGE, () -> AccessBook.of(secrets.all(), networks.all()));
    }

    /** The secrets, of any agency, whose digest this is. */
    List<KeptSecret> withDigest(Digest digest) {
        List<KeptSecret> held = book.get().withDigest(digest);
        return held.isEmpty() ? issuedJustNow(digest) : held;
    }

    NetworkPolicy networksOf(int agencyId) {
        return book.get().networksOf(agencyId);
    }

    void changed() {
        book.forget();
    }

    private List<KeptSecret> issuedJustNow(Digest digest) {
        try {
            if (!lookups.tryAcquire(LOOKUP_WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                return List.of();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
        try {
            List<KeptSecret> found = secrets.byDigest(digest);
            if (!found.isEmpty()) {
                changed();
            }
            return found;
        } finally {
            lookups.release();
        }
    }
}
