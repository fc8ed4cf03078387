package vn.motcua.rating.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MonthSpanTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Test
    void isTheLastTwelveMonthsWhereNothingIsSaid() {
        assertThat(MonthSpan.of("", "x", NOVEMBER)).isEqualTo(new MonthSpan(YearMonth.of(2025, 12), NOVEMBER));
    }

    @Test
    void noticesThatItEndsBeforeItBegins() {
        assertThat(MonthSpan.of("2026-03", "2026-02", NOVEMBER).isBackwards()).isTrue();
        assertThat(MonthSpan.of("2026-02", "2026-02", NOVEMBER).isBackwards()).isFalse();
    }
}
