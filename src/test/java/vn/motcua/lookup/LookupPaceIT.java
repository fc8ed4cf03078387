package vn.motcua.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaIT;
import vn.motcua.lookup.LookupPace.Turn;
import vn.motcua.server.ServerKey;

@MotCuaIT
class LookupPaceIT {

    /** One in ten seconds: longer than anybody waits. */
    private static final LookupSettings SLOW = new LookupSettings(3, 6, 90);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ServerKey key;

    @Test
    void letsTheBurstPassAndRefusesTheRest() {
        LookupPace pace = new LookupPace(jdbc, key, SLOW);

        for (int i = 0; i < SLOW.burst(); i++) {
            assertThat(pace.next("203.0.113.1"))
                    .isInstanceOfSatisfying(
                            Turn.Granted.class, turn -> assertThat(turn.delay()).isZero());
        }

        assertThat(pace.next("203.0.113.1"))
                .isInstanceOfSatisfying(
                        Turn.TooFast.class,
                        turn -> assertThat(turn.retryAfter()).isEqualTo(Duration.ofSeconds(15)));
    }

    @Test
    void asksWhoIsALittleTooFastToWait() {
        LookupPace pace = new LookupPace(jdbc, key, new LookupSettings(1, 20, 90));

        pace.next("203.0.113.2");

        assertThat(pace.next("203.0.113.2"))
                .isInstanceOfSatisfying(
                        Turn.Granted.class,
                        turn -> assertThat(turn.delay().toMillis()).isBetween(2000L, 3000L));
    }

    @Test
    void countsForAllNodesTogetherAndEachVisitorAlone() throws Exception {
        LookupPace one = new LookupPace(jdbc, key, SLOW);
        LookupPace other = new LookupPace(jdbc, key, SLOW);
        List<Callable<Turn>> lookUps = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            lookUps.add(() -> one.next("203.0.113.3"));
            lookUps.add(() -> other.next("203.0.113.3"));
        }
        int granted = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Turn> lookUp : threads.invokeAll(lookUps)) {
                granted += lookUp.get() instanceof Turn.Granted ? 1 : 0;
            }
        }

        assertThat(granted).isEqualTo(SLOW.burst());
        assertThat(one.next("203.0.113.4")).isInstanceOf(Turn.Granted.class);
    }

    @Test
    void storesNoAddressAndForgetsTheQuiet() {
        LookupPace pace = new LookupPace(jdbc, key, SLOW);
        pace.next("203.0.113.5");
        jdbc.sql("update lookup_pace set next_at = now() - interval '2 minutes' where visitor = :visitor")
                .param("visitor", key.digest("lookup visitor", "203.0.113.5").bytes())
                .update();

        pace.sweep();

        assertThat(jdbc.sql("select count(*) from lookup_pace where next_at < now() - interval '1 minute'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from lookup_pace where position('203' in encode(visitor,"
                                + " 'escape')) = 1")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
