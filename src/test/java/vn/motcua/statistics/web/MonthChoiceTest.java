package vn.motcua.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import vn.motcua.statistics.Period;

class MonthChoiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 30);

    @Test
    void comparesAMonthThatRunsWithTheSameDays() {
        MonthChoice choice = MonthChoice.of("", TODAY);

        assertThat(choice.days()).isEqualTo(period("2026-03-01", "2026-03-30"));
        assertThat(choice.monthBefore()).as("as far as it goes").isEqualTo(period("2026-02-01", "2026-02-28"));
        assertThat(choice.yearBefore()).isEqualTo(period("2025-03-01", "2025-03-30"));
    }

    @Test
    void comparesAMonthThatHasEndedWithWholeMonths() {
        MonthChoice choice = MonthChoice.of("2026-02", TODAY);

        assertThat(choice.days()).isEqualTo(Period.of(YearMonth.of(2026, 2)));
        assertThat(choice.monthBefore()).isEqualTo(Period.of(YearMonth.of(2026, 1)));
        assertThat(choice.yearBefore()).isEqualTo(Period.of(YearMonth.of(2025, 2)));
    }

    @Test
    void isThePresentMonthForWhatIsToComeOrMeansNothing() {
        assertThat(MonthChoice.of("2026-04", TODAY).month()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(MonthChoice.of("2026-13", TODAY).month()).isEqualTo(YearMonth.of(2026, 3));
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
