package vn.motcua.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.motcua.statistics.Period;

class PeriodMemoryTest {

    private static final YearMonth PRESENT = YearMonth.of(2026, 11);

    @Test
    void bringsAPeriodBackWhereTheAddressHasNone() {
        MockHttpServletRequest later = remembering(Map.of("ky", "2026-Q1"), quarter());

        assertThat(PeriodMemory.with(Map.of("theo", "thang"), later))
                .isEqualTo(Map.of("theo", "thang", "ky", "2026-Q1"));
        assertThat(PeriodMemory.with(Map.of("ky", "2025"), later)).isEqualTo(Map.of("ky", "2025"));
        assertThat(PeriodMemory.with(Map.of("tu", "2025-01-01"), later)).isEqualTo(Map.of("tu", "2025-01-01"));
    }

    @Test
    void bringsAnyDaysBack() {
        Map<String, String> days = Map.of("tu", "2026-01-05", "den", "2026-02-03");
        Period period = new Period(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 3));

        assertThat(PeriodMemory.with(Map.of(), remembering(days, period))).isEqualTo(days);
    }

    @Test
    void forgetsWhenThePresentMonthIsChosen() {
        MockHttpServletRequest later = remembering(Map.of("ky", "2026-Q1"), quarter());
        MockHttpServletResponse response = new MockHttpServletResponse();
        PeriodMemory.keep(Map.of("ky", "2026-11"), Period.of(PRESENT), PRESENT, later, response);

        assertThat(response.getHeader("Set-Cookie")).contains("Max-Age=0");
    }

    @Test
    void setsNothingForTheMonthThatIsUsualAnyway() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        PeriodMemory.keep(Map.of("ky", "2026-11"), Period.of(PRESENT), PRESENT, new MockHttpServletRequest(), response);

        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void ignoresACookieThatIsNoPeriod() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie(PeriodMemory.COOKIE, "x<script>"));

        assertThat(PeriodMemory.with(Map.of(), request)).isEmpty();
    }

    private static Period quarter() {
        return new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
    }

    /** A request with the cookie that was set. */
    private static MockHttpServletRequest remembering(Map<String, String> parameters, Period period) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        PeriodMemory.keep(parameters, period, PRESENT, new MockHttpServletRequest(), response);
        String set = Objects.requireNonNull(response.getHeader("Set-Cookie"));
        assertThat(set).contains("HttpOnly", "SameSite=Lax", "Path=/");
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie(PeriodMemory.COOKIE, set.substring(set.indexOf('=') + 1, set.indexOf(';'))));
        return request;
    }
}
