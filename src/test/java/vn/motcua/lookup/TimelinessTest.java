package vn.motcua.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.lookup.Timeliness.Standing.AHEAD;
import static vn.motcua.lookup.Timeliness.Standing.DUE_TODAY;
import static vn.motcua.lookup.Timeliness.Standing.FINISHED_EARLY;
import static vn.motcua.lookup.Timeliness.Standing.FINISHED_LATE;
import static vn.motcua.lookup.Timeliness.Standing.FINISHED_ON_DAY;
import static vn.motcua.lookup.Timeliness.Standing.OVERDUE;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.ProvinceTime;

class TimelinessTest {

    private static final Instant DUE = at("27/11/2026 17:00:00");

    @Test
    void comparesTheDayWhileRunning() {
        assertThat(now("23/11/2026 23:59:59")).isEqualTo(new Timeliness(AHEAD, 4));
        assertThat(now("27/11/2026 00:00:00")).isEqualTo(new Timeliness(DUE_TODAY, 0));
        assertThat(now("27/11/2026 23:59:59")).isEqualTo(new Timeliness(DUE_TODAY, 0));
        assertThat(now("28/11/2026 00:00:00")).isEqualTo(new Timeliness(OVERDUE, 1));
    }

    @Test
    void comparesTheDayOfTheEndOnceFinished() {
        assertThat(finished("25/11/2026 09:00:00")).isEqualTo(new Timeliness(FINISHED_EARLY, 2));
        assertThat(finished("27/11/2026 18:30:00")).isEqualTo(new Timeliness(FINISHED_ON_DAY, 0));
        assertThat(finished("30/11/2026 08:00:00")).isEqualTo(new Timeliness(FINISHED_LATE, 3));
    }

    @Test
    void isLateOnlyAfterTheDay() {
        assertThat(now("28/11/2026 00:00:00").isLate()).isTrue();
        assertThat(finished("30/11/2026 08:00:00").isLate()).isTrue();
        assertThat(now("27/11/2026 23:59:59").isLate()).isFalse();
        assertThat(finished("27/11/2026 18:30:00").isLate()).isFalse();
    }

    private static Timeliness now(String now) {
        return Timeliness.of(DUE, Optional.empty(), at(now));
    }

    private static Timeliness finished(String moment) {
        return Timeliness.of(DUE, Optional.of(at(moment)), at("31/12/2026 08:00:00"));
    }

    private static Instant at(String moment) {
        return ProvinceTime.parse(moment).orElseThrow();
    }
}
