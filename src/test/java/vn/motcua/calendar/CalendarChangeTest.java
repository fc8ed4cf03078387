package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.SpecialDay.Kind;

class CalendarChangeTest {

    private static final SpecialDay NEW_YEAR = day("2027-01-01", "Tết Dương lịch");
    private static final SpecialDay FEAST = day("2027-09-02", "Quốc khánh");
    private static final SpecialDay EARLIER = day("2026-01-01", "Tết Dương lịch");
    private static final CalendarContent CONTENT =
            new CalendarContent(List.of(FEAST, NEW_YEAR, EARLIER), WeekHours.OFFICE_HOURS, Map.of());

    @Test
    void replacesADayAndKeepsTheOthers() {
        SpecialDay renamed = day("2027-09-02", "Quốc khánh 2/9");
        CalendarContent changed = new CalendarChange(List.of(renamed), List.of(), false).appliedTo(CONTENT);
        assertThat(changed.days()).containsExactly(EARLIER, NEW_YEAR, renamed);
        assertThat(DayChange.between(CONTENT, changed))
                .containsExactly(new DayChange(FEAST.date(), Optional.of(FEAST), Optional.of(renamed)));
    }

    @Test
    void makesADayOrdinaryAgain() {
        CalendarContent changed =
                new CalendarChange(List.of(), List.of(FEAST.date()), false).appliedTo(CONTENT);
        assertThat(changed.days()).containsExactly(EARLIER, NEW_YEAR);
        assertThat(DayChange.between(CONTENT, changed))
                .containsExactly(new DayChange(FEAST.date(), Optional.of(FEAST), Optional.empty()));
    }

    @Test
    void replacesWholeYearsThatAreNamed() {
        CalendarContent changed = new CalendarChange(List.of(FEAST), List.of(), true).appliedTo(CONTENT);
        assertThat(changed.days()).containsExactly(EARLIER, FEAST);
    }

    @Test
    void changesHoursOfOneAgencyOnly() {
        WeekHours mornings = new WeekHours(Map.of(
                DayOfWeek.MONDAY,
                List.of(new Session(LocalTime.of(7, 0), LocalTime.of(11, 0)))));
        CalendarContent changed = CONTENT.with(Optional.of(7), mornings);
        assertThat(changed.hoursOf(7)).isEqualTo(mornings);
        assertThat(changed.hoursOf(8)).isEqualTo(WeekHours.OFFICE_HOURS);
        assertThat(changed.withoutHoursOf(7)).isEqualTo(CONTENT);
        assertThat(CONTENT.with(Optional.empty(), mornings).hoursOf(8)).isEqualTo(mornings);
    }

    private static SpecialDay day(String date, String name) {
        return new SpecialDay(LocalDate.parse(date), Kind.HOLIDAY, name, false, "");
    }
}
