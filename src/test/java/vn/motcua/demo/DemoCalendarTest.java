package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.shared.ProvinceTime;

class DemoCalendarTest {

    private static final ZonedDateTime FRIDAY = at("2026-11-20T08:30:00");

    @Test
    void countsWorkingDaysOverTheWeekend() {
        assertThat(due(1, TermUnit.WORKING_DAY)).isEqualTo(at("2026-11-23T17:00:00"));
        assertThat(due(5, TermUnit.WORKING_DAY)).isEqualTo(at("2026-11-27T17:00:00"));
        assertThat(due(10, TermUnit.WORKING_DAY)).isEqualTo(at("2026-12-04T17:00:00"));
    }

    @Test
    void movesACalendarTermFromTheWeekendToMonday() {
        assertThat(due(1, TermUnit.CALENDAR_DAY)).isEqualTo(at("2026-11-23T17:00:00"));
        assertThat(due(2, TermUnit.CALENDAR_DAY)).isEqualTo(at("2026-11-23T17:00:00"));
        assertThat(due(4, TermUnit.CALENDAR_DAY)).isEqualTo(at("2026-11-24T17:00:00"));
    }

    @Test
    void endsTheSameDayAtClosingTime() {
        assertThat(due(0, TermUnit.SAME_DAY)).isEqualTo(at("2026-11-20T17:00:00"));
    }

    private static ZonedDateTime due(int amount, TermUnit unit) {
        return DemoCalendar.due(FRIDAY, new Term(amount, unit));
    }

    private static ZonedDateTime at(String text) {
        return LocalDateTime.parse(text).atZone(ProvinceTime.ZONE);
    }
}
