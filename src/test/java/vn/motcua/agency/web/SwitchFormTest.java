package vn.motcua.agency.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwitchFormTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Duration OVERLAP = Duration.ofDays(7);

    @Test
    void meansAMomentInTheProvince() {
        assertThat(ends("luc", " 30/11/2026 17:00 ")).contains(Instant.parse("2026-11-30T10:00:00Z"));
        assertThat(ends("luc", "1/12/2026 7:05")).contains(Instant.parse("2026-12-01T00:05:00Z"));
    }

    @Test
    void meansNowOrTheUsualOverlap() {
        assertThat(ends("ngay", "")).contains(NOW);
        assertThat(ends("chong", "khong-doc")).contains(NOW.plus(OVERLAP));
    }

    @ParameterizedTest
    @CsvSource({"luc,23/11/2026 09:00", "luc,31/11/2026 09:00", "luc,''", "luc,2026-11-30 17:00", "'',''", "khac,''"})
    void meansNothingThatIsPastOrImpossible(String end, String moment) {
        assertThat(ends(end, moment)).isEmpty();
    }

    private static Optional<Instant> ends(String end, String moment) {
        return new SwitchForm(end, moment).oldEnds(NOW, OVERLAP);
    }
}
