package vn.motcua.notice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a mail waits after each try that failed; a day and a half in all. */
final class RetryPlan {

    private static final List<Duration> DELAYS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24));

    private RetryPlan() {}

    /** The delay after so many tries; empty when it is given up. */
    static Optional<Duration> after(int tries) {
        return tries <= DELAYS.size() ? Optional.of(DELAYS.get(tries - 1)) : Optional.empty();
    }
}
