package vn.motcua.notice;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Digest;

/**
 * Keeps strangers from filling somebody's mailbox with questions: few to one address, few from one visitor, on all
 * nodes together (generic cell rate algorithm, one moment each in the database).
 */
@Component
class NoticePace {

    private static final int SWEEP_EVERY = 100;

    /** How often. */
    record Rate(int burst, Duration interval) {

        /** Three at once, then one every eight hours. */
        static final Rate OF_ADDRESS = new Rate(3, Duration.ofHours(8));

        /** Ten at once, then one every six minutes; many people may share one address of a network. */
        static final Rate OF_VISITOR = new Rate(10, Duration.ofMinutes(6));

        private double seconds() {
            return interval.toSeconds();
        }

        private double mostAhead() {
            return seconds() * (burst - 1);
        }
    }

    private final JdbcClient jdbc;

    NoticePace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes one turn; false when it comes too soon, which is not counted. */
    boolean take(Digest subject, Rate rate) {
        if (ThreadLocalRandom.current().nextInt(SWEEP_EVERY) == 0) {
            sweep();
        }
        return jdbc.sql("""
            insert into notice_pace as pace (subject, next_at)
            values (:subject, clock_timestamp() + make_interval(secs => :interval))
            on conflict (subject) do update
            set next_at = greatest(pace.next_at, clock_timestamp()) + make_interval(secs => :interval)
            where pace.next_at <= clock_timestamp() + make_interval(secs => :mostAhead)
            """)
                        .param("subject", subject.bytes())
                        .param("interval", rate.seconds())
                        .param("mostAhead", rate.mostAhead())
                        .update()
                == 1;
    }

    /** Removes what says nothing any more. */
    void sweep() {
        jdbc.sql("delete from notice_pace where next_at < clock_timestamp() - interval '1 minute'")
                .update();
    }
}
