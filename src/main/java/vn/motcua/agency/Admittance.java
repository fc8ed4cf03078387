package vn.motcua.agency;

import java.time.Duration;
import java.util.concurrent.Semaphore;

/** Whether an agency may make one more call now. */
public sealed interface Admittance {

    /** How an agency's calls are counted. */
    enum Limit {
        CALLS_PER_SECOND,
        SIMULTANEOUS_CALLS
    }

    /** The call has a place, which it gives back by closing this, and does so once. */
    final class Permit implements Admittance, AutoCloseable {

        private final Semaphore places;

        Permit(Semaphore places) {
            this.places = places;
        }

        @Override
        public void close() {
            places.release();
        }
    }

    /**
     * The call is one too many; it is not counted.
     *
     * @param most what the limit allows
     * @param retryAfter when the same call may succeed
     */
    record Refused(Limit limit, int most, Duration retryAfter) implements Admittance {}
}
