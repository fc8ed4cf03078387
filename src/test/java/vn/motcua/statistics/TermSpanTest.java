package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;

class TermSpanTest {

    @ParameterizedTest
    @CsvSource({"SAME_DAY, 0, PT24H", "CALENDAR_DAY, 10, PT240H", "WORKING_DAY, 15, PT504H", "HOUR, 8, PT33H36M"})
    void isWhatATermSpansOnTheClock(TermUnit unit, int amount, Duration span) {
        assertThat(TermSpan.of(new Term(amount, unit))).isEqualTo(span);
    }
}
