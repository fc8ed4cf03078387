package vn.motcua.api;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.motcua.shared.VisitorNetwork;

/** Slows down who reads open addresses without pause: so many calls a minute from one network address, on this node. */
@Component
class OpenPace {

    private static final int MOST_VISITORS = 10_000;

    private final int perMinute;
    private final TimeMeter time;
    private final Map<String, Bucket> visitors = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_VISITORS;
        }
    };

    @Autowired
    OpenPace(ApiSettings settings) {
        this(settings.openPerMinute(), TimeMeter.SYSTEM_NANOTIME);
    }

    OpenPace(int perMinute, TimeMeter time) {
        this.perMinute = perMinute;
        this.time = time;
    }

    int perMinute() {
        return perMinute;
    }

    /** Takes one turn of who calls from {@code address}; how long to wait when there is none left. */
    Optional<Duration> refused(String address) {
        ConsumptionProbe probe = bucket(VisitorNetwork.of(address)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private synchronized Bucket bucket(String visitor) {
        return visitors.computeIfAbsent(
                visitor,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .withCustomTimePrecision(time)
                        .build());
    }
}
