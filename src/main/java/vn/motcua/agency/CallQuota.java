package vn.motcua.agency;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Keeps one agency's software from taking up the whole node: so many calls a second, so many at one time. */
@Component
public class CallQuota {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int BURST_SECONDS = 2;

    /** What one agency has left. */
    private record Account(Bucket rate, Semaphore places) {}

    private final QuotaSettings settings;
    private final TimeMeter time;
    private final Map<Integer, Account> accounts = new ConcurrentHashMap<>();

    @Autowired
    CallQuota(QuotaSettings settings) {
        this(settings, TimeMeter.SYSTEM_NANOTIME);
    }

    CallQuota(QuotaSettings settings, TimeMeter time) {
        this.settings = settings;
        this.time = time;
    }

    /** Takes a place for one call of {@code agency}, who has shown its secret; close the permit when it is answered. */
    public Admittance enter(Agency agency) {
        Account account = accounts.computeIfAbsent(agency.id(), _ -> open());
        if (!account.places().tryAcquire()) {
            return new Admittance.Refused(Admittance.Limit.SIMULTANEOUS_CALLS, settings.simultaneousCalls(), SOON);
        }
        ConsumptionProbe probe = account.rate().tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return new Admittance.Permit(account.places());
        }
        account.places().release();
        return new Admittance.Refused(
                Admittance.Limit.CALLS_PER_SECOND,
                settings.callsPerSecond(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Account open() {
        int rate = settings.callsPerSecond();
        Bucket bucket = Bucket.builder()
                .addLimit(
                        limit -> limit.capacity((long) rate * BURST_SECONDS).refillGreedy(rate, Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
        return new Account(bucket, new Semaphore(settings.simultaneousCalls()));
    }
}
