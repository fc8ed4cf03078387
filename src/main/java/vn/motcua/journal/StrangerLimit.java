package vn.motcua.journal;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps those who only know an agency's code from filling its journal: so many of their calls a minute are written. */
final class StrangerLimit {

    private static final long MINUTE_MILLIS = 60_000;

    private record Count(long minute, int calls) {}

    private final int perMinute;
    private final Clock clock;
    private final Map<Integer, Count> counts = new ConcurrentHashMap<>();

    StrangerLimit(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Whether one more is written down for an agency now. */
    boolean allows(int agencyId) {
        long minute = clock.millis() / MINUTE_MILLIS;
        Count count = counts.merge(
                agencyId,
                new Count(minute, 1),
                (before, first) -> before.minute() == minute ? new Count(minute, before.calls() + 1) : first);
        return count.calls() <= perMinute;
    }
}
