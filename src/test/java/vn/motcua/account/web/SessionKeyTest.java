package vn.motcua.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionKeyTest {

    private static final Instant BEGIN = Instant.parse("2026-11-09T01:00:00Z");

    @Test
    void isOverAfterTwelveHours() {
        SessionKey key = new SessionKey(1, 0, true, true, BEGIN, "127.0.0.1");

        assertThat(key.isOver(BEGIN.plus(Duration.ofHours(12)))).isFalse();
        assertThat(key.isOver(BEGIN.plus(Duration.ofHours(12)).plusSeconds(1))).isTrue();
    }

    @Test
    void waitsForACodeForTenMinutesOnly() {
        SessionKey key = new SessionKey(1, 0, false, true, BEGIN, "127.0.0.1");

        assertThat(key.isOver(BEGIN.plus(Duration.ofMinutes(10)))).isFalse();
        assertThat(key.isOver(BEGIN.plus(Duration.ofMinutes(11)))).isTrue();
    }
}
