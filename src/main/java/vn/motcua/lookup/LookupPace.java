package vn.motcua.lookup;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.server.ServerKey;
import vn.motcua.shared.VisitorNetwork;

/**
 * Slows down who looks up many dossiers, since codes are sequential and can be tried one after the other. The pace of
 * each visitor is one moment in the database (generic cell rate algorithm): when its next look-up would be due if it
 * kept the steady pace. Whoever is ahead of it by more than the burst waits, and beyond
 * {@link #LONGEST_WAIT} is refused.
 */
@Component
class LookupPace {

    static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final int SWEEP_EVERY = 500;

    /** Whether a visitor may look something up. */
    sealed interface Turn {

        /** Yes, after waiting. */
        record Granted(Duration delay) implements Turn {}

        /** Not now. */
        record TooFast(Duration retryAfter) implements Turn {}
    }

    /** The rule in numbers. */
    record Rate(Duration interval, Duration allowance) {

        static Rate of(LookupSettings settings) {
            Duration interval = Duration.ofMinutes(1).dividedBy(settings.perMinute());
            return new Rate(interval, interval.multipliedBy(settings.burst()));
        }

        /** How far ahead a visitor may be and still be let in, waiting included. */
        Duration mostAhead() {
            return allowance.minus(interval).plus(LONGEST_WAIT);
        }

        /** How long who is {@code ahead} with this look-up has to wait. */
        Duration delay(Duration ahead) {
            Duration delay = ahead.minus(allowance);
            return delay.isNegative() ? Duration.ZERO : delay;
        }

        /** After this long a refused visitor need not wait at all, rounded up to whole seconds. */
        Duration retryAfter() {
            return Duration.ofSeconds(
                    LONGEST_WAIT.plus(interval).plusNanos(999_999_999).toSeconds());
        }
    }

    private final JdbcClient jdbc;
    private final ServerKey key;
    private final Rate rate;

    LookupPace(JdbcClient jdbc, ServerKey key, LookupSettings settings) {
        this.jdbc = jdbc;
        this.key = key;
        this.rate = Rate.of(settings);
    }

    /** Takes one turn of the visitor at {@code address}; a refused one is not counted. */
    Turn next(String address) {
        if (ThreadLocalRandom.current().nextInt(SWEEP_EVERY) == 0) {
            sweep();
        }
        return jdbc.sql("""
            insert into lookup_pace as pace (visitor, next_at)
            values (:visitor, clock_timestamp() + make_interval(secs => :interval))
            on conflict (visitor) do update
            set next_at = greatest(pace.next_at, clock_timestamp()) + make_interval(secs => :interval)
            where pace.next_at <= clock_timestamp() + make_interval(secs => :mostAhead)
            returning extract(epoch from next_at - clock_timestamp()) as ahead
            """)
                .param(
                        "visitor",
                        key.digest("lookup visitor", VisitorNetwork.of(address)).bytes())
                .param("interval", seconds(rate.interval()))
                .param("mostAhead", seconds(rate.mostAhead()))
                .query(BigDecimal.class)
                .optional()
                .<Turn>map(ahead -> new Turn.Granted(rate.delay(duration(ahead))))
                .orElseGet(() -> new Turn.TooFast(rate.retryAfter()));
    }

    /** Removes what says nothing any more. */
    void sweep() {
        jdbc.sql("delete from lookup_pace where next_at < clock_timestamp() - interval '1 minute'")
                .update();
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static Duration duration(BigDecimal seconds) {
        return Duration.ofNanos(seconds.movePointRight(9).longValue());
    }
}
