package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,2026-11-29,2026-11-30,2026-11-23,2026-11-29",
        "WEEKLY,2026-11-30,2026-12-07,2026-11-30,2026-12-06",
        "MONTHLY,2026-01-31,2026-02-01,2026-01-01,2026-01-31",
        "MONTHLY,2026-12-01,2027-01-01,2026-12-01,2026-12-31",
        "QUARTERLY,2026-11-29,2027-01-01,2026-10-01,2026-12-31",
        "QUARTERLY,2027-01-01,2027-04-01,2027-01-01,2027-03-31"
    })
    void tellsOfWhatHasEndedOnTheDayAfterIt(
            Rhythm rhythm, LocalDate today, LocalDate next, LocalDate from, LocalDate to) {
        assertThat(rhythm.next(today)).isEqualTo(next);
        assertThat(rhythm.ended(next)).isEqualTo(new Period(from, to));
    }
}
