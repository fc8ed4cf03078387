package vn.motcua.asmx;

import java.time.Duration;

/** What callers get as a normal result when the edge itself must refuse; without such a bean they get faults. */
public interface AsmxRefusals {

    /** The result when the request is longer than {@code limitBytes}. */
    String tooLarge(String operation, String reference, long limitBytes);

    /** The result when too many calls are in flight, or too many long texts; the same call may succeed later. */
    String busy(String operation, String reference, Duration retryAfter);

    /** The result when the operation threw {@code cause}, which has been logged under {@code reference}. */
    String failed(String operation, String reference, Throwable cause);
}
