package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T02:00:00Z"));

    @Test
    void hasTwentyCharactersNobodyMistakesForOthers() {
        assertThat(Stream.generate(() -> Reference.next(CLOCK)).limit(1000))
                .allMatch(reference -> reference.matches("[0-9A-HJKMNP-TV-Z]{20}"));
    }

    @Test
    void differsWithinOneMillisecond() {
        assertThat(Stream.generate(() -> Reference.next(CLOCK)).limit(10_000)).doesNotHaveDuplicates();
    }

    @Test
    void sortsByMomentWhateverTheRandomBits() {
        List<String> references = List.of(
                Reference.of(0, -1),
                Reference.of(1, 0),
                Reference.of(31, -1),
                Reference.of(32, 0),
                Reference.of(CLOCK.millis(), -1),
                Reference.of(CLOCK.millis() + 1, 0),
                Reference.of((1L << 48) - 1, 0));

        assertThat(references).isSorted();
    }

    @Test
    void writesTimeAndRandomBitsDigitByDigit() {
        assertThat(Reference.of(0, 0)).isEqualTo("00000000000000000000");
        assertThat(Reference.of(0, 1)).isEqualTo("00000000000000000001");
        assertThat(Reference.of(1, 0)).isEqualTo("00000000040000000000");
        assertThat(Reference.of((1L << 48) - 1, -1)).isEqualTo("ZZZZZZZZZZZZZZZZZZZZ");
    }

    @Test
    void usesTheLowestFiftyAndTheTwoHighestRandomBits() {
        assertThat(Reference.of(0, 0b11L << 62)).isEqualTo("00000000030000000000");
        assertThat(Reference.of(0, (1L << 50) - 1)).isEqualTo("0000000000ZZZZZZZZZZ");
        assertThat(Reference.of(0, 1L << 50)).isEqualTo("00000000000000000000");
    }

    @Test
    void tellsItsMoment() {
        assertThat(Reference.moment(Reference.next(CLOCK)))
                .contains(CLOCK.instant().truncatedTo(ChronoUnit.MILLIS));
        assertThat(Reference.moment("ZZZZZZZZZZZZZZZZZZZZ")).contains(Instant.ofEpochMilli((1L << 48) - 1));
        assertThat(Reference.moment("khong-phai-ma-tra-cu")).isEmpty();
        assertThat(Reference.moment("")).isEmpty();
    }

    @Test
    void isNotSmallerThanTheLeastOfItsMoment() {
        Instant moment = CLOCK.instant();

        assertThat(Reference.of(moment.toEpochMilli(), 0)).isGreaterThan(Reference.leastAt(moment));
        assertThat(Reference.of(moment.toEpochMilli() - 1, -1)).isLessThan(Reference.leastAt(moment));
    }
}
