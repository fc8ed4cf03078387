package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretExpiryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @ParameterizedTest
    @CsvSource({"PT1H,1", "P1D,1", "PT25H,7", "P7D,7", "P8D,30", "P30D,30"})
    void warnsThirtySevenAndOneDaysBefore(Duration left, int days) {
        assertThat(SecretExpiry.warningDue(ending(left), NOW)).contains(days);
    }

    @Test
    void doesNotWarnTooEarlyNorTooLate() {
        assertThat(SecretExpiry.warningDue(ending(Duration.ofDays(31)), NOW)).isEmpty();
        assertThat(SecretExpiry.warningDue(ending(Duration.ZERO), NOW)).isEmpty();
        assertThat(SecretExpiry.warningDue(ending(Duration.ofDays(-1)), NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PT1S,1", "P1D,1", "PT25H,2", "P7D,7", "P-1D,0"})
    void countsTheDayThatHasBegun(Duration left, int days) {
        assertThat(ending(left).daysLeftAt(NOW)).isEqualTo(days);
    }

    private static ExpiringSecret ending(Duration left) {
        return new ExpiringSecret(1, 2, "sxd", "Sở Xây dựng", SecretSlot.CURRENT, NOW.plus(left));
    }
}
