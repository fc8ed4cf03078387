package vn.motcua.account;

import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.server.ServerKey;
import vn.motcua.shared.VisitorNetwork;

/** SQL of how fast addresses try to sign in: one moment each (generic cell rate algorithm). */
@Component
class PaceTable {

    private static final int SWEEP_EVERY = 200;

    private final JdbcClient jdbc;
    private final ServerKey key;
    private final double interval;
    private final double mostAhead;

    PaceTable(JdbcClient jdbc, ServerKey key, SignInSettings settings) {
        this.jdbc = jdbc;
        this.key = key;
        this.interval = 60.0 / settings.perMinute();
        this.mostAhead = interval * (settings.burst() - 1);
    }

    /** Takes one turn of {@code address}; false when it comes too fast, which is not counted. */
    boolean take(String address) {
        if (ThreadLocalRandom.current().nextInt(SWEEP_EVERY) == 0) {
            sweep();
        }
        return jdbc.sql("""
            insert into account_pace as pace (visitor, next_at)
            values (:visitor, clock_timestamp() + make_interval(secs => :interval))
            on conflict (visitor) do update
            set next_at = greatest(pace.next_at, clock_timestamp()) + make_interval(secs => :interval)
            where pace.next_at <= clock_timestamp() + make_interval(secs => :mostAhead)
            """)
                        .param("visitor", visitor(address))
                        .param("interval", interval)
                        .param("mostAhead", mostAhead)
                        .update()
                == 1;
    }

    /** Returns a turn that was no guess. */
    void giveBack(String address) {
        jdbc.sql("update account_pace set next_at = next_at - make_interval(secs => :interval)"
                        + " where visitor = :visitor")
                .param("visitor", visitor(address))
                .param("interval", interval)
                .update();
    }

    /** Removes what says nothing any more. */
    void sweep() {
        jdbc.sql("delete from account_pace where next_at < clock_timestamp() - interval '1 minute'")
                .update();
    }

    private byte[] visitor(String address) {
        return key.digest("sign-in visitor", VisitorNetwork.of(address)).bytes();
    }
}
