package vn.motcua.asmx;

import java.time.Duration;

/**
 * How long a caller may take to send one request.
 *
 * @param whole for all of it
 * @param minRate bytes in each second on average, once it has had time to start
 */
record Patience(Duration whole, long minRate) {

    private static final Duration START = Duration.ofSeconds(10);

    /** Whether a caller who sent {@code count} bytes in {@code nanos} is too slow. */
    boolean isOver(long nanos, long count) {
        return nanos > whole.toNanos()
                || (nanos > START.toNanos()
                        && count < minRate * Duration.ofNanos(nanos).toSeconds());
    }
}
