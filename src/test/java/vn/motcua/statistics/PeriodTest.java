package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate BASE = LocalDate.of(2024, 1, 20);

    @Property(tries = 1_000)
    void itsMonthsAreItsDays(@ForAll @IntRange(max = 400) int offset, @ForAll @IntRange(max = 500) int length) {
        Period period = new Period(BASE.plusDays(offset), BASE.plusDays(offset + length));
        List<Period> months = period.months();

        assertThat(months.stream().flatMap(PeriodTest::days).toList())
                .isEqualTo(days(period).toList());
        assertThat(months)
                .allSatisfy(month -> assertThat(YearMonth.from(month.from())).isEqualTo(YearMonth.from(month.to())));
    }

    @Test
    void endsToday() {
        Period year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        LocalDate today = LocalDate.of(2026, 11, 29);

        assertThat(year.until(today)).isEqualTo(new Period(LocalDate.of(2026, 1, 1), today));
        assertThat(year.until(LocalDate.of(2027, 3, 1))).isEqualTo(year);
        assertThat(Period.of(YearMonth.of(2027, 2)).until(today)).isEqualTo(new Period(today, today));
    }

    private static Stream<LocalDate> days(Period period) {
        return period.from().datesUntil(period.to().plusDays(1));
    }

    @Test
    void isNeverTurnedRound() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(BASE, BASE.minusDays(1)));
        assertThat(Period.of(YearMonth.of(2024, 2)))
                .isEqualTo(new Period(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
    }
}
