package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;

@MotCuaIT
class CalendarsIT {

    private final Calendars calendars;
    private final AgencyRegister agencies;

    CalendarsIT(Calendars calendars, AgencyRegister agencies) {
        this.calendars = calendars;
        this.agencies = agencies;
    }

    @Test
    void beginsWithTheDaysThatComeWithTheProgram() {
        WorkCalendar first =
                calendars.version(1, agencies.byCode("sxd").orElseThrow().id());
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.hours()).isEqualTo(WeekHours.OFFICE_HOURS);
        assertThat(Shipped.file().days())
                .hasSizeGreaterThan(150)
                .allSatisfy(day -> assertThat(first.special(day.date())).contains(day));
        assertThat(first.isWorking(LocalDate.of(2025, 4, 26))).isTrue();
        assertThat(first.isWorking(LocalDate.of(2026, 11, 24))).isFalse();
    }
}
