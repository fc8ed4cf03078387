package vn.motcua.account;

import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.server.ServerKey;

/**
 * SQL of wrong attempts. An attempt is counted before anything is compared, on the database's clock: however many come
 * at once, on however many nodes, each waits for those before it. What comes too early is not counted, so that the
 * delay ends however often somebody tries.
 */
@Component
class AttemptTable {

    private static final int SWEEP_EVERY = 200;

    /** What attempts are counted for. */
    sealed interface Guarded {

        /** A name, which may be nobody's. */
        record Name(String name) implements Guarded {}

        /** The second factor of an account. */
        record Code(int accountId) implements Guarded {}
    }

    private final JdbcClient jdbc;
    private final ServerKey key;

    AttemptTable(JdbcClient jdbc, ServerKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    /** Counts an attempt as wrong until the opposite is known; which one in a row it is, or empty when too early. */
    OptionalInt begin(Guarded guarded) {
        if (ThreadLocalRandom.current().nextInt(SWEEP_EVERY) == 0) {
            sweep();
        }
        return jdbc.sql("""
            insert into account_attempt as attempt (guarded, wrong, open_at, last_at)
            values (:guarded, 1, clock_timestamp(), clock_timestamp())
            on conflict (guarded) do update
            set wrong = attempt.wrong + 1,
                open_at = clock_timestamp() + make_interval(
                    mins => (:delays::int[])[least(attempt.wrong + 1, cardinality(:delays::int[]))]),
                last_at = clock_timestamp()
            where attempt.open_at <= clock_timestamp()
            returning wrong
            """)
                .param("guarded", digest(guarded))
                .param("delays", Patience.MINUTES.toArray(Integer[]::new))
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** Forgets wrong attempts after a right one. */
    void forget(Guarded guarded) {
        jdbc.sql("delete from account_attempt where guarded = :guarded")
                .param("guarded", digest(guarded))
                .update();
    }

    /** Removes what says nothing any more. */
    void sweep() {
        jdbc.sql("delete from account_attempt where last_at < clock_timestamp() - interval '1 day'")
                .update();
    }

    private byte[] digest(Guarded guarded) {
        return switch (guarded) {
            case Guarded.Name(String name) -> key.digest("sign-in name", name).bytes();
            case Guarded.Code(int id) ->
                key.digest("sign-in code", String.valueOf(id)).bytes();
        };
    }
}
