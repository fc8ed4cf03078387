package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WeekHours;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.web.RibbonDrawing.Dates;
import vn.motcua.dossier.web.RibbonDrawing.Wait;

class RibbonDrawingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final WorkCalendar CALENDAR = WorkCalendar.of(
            1,
            WeekHours.OFFICE_HOURS,
            List.of(new SpecialDay(
                    LocalDate.of(2026, 11, 24), SpecialDay.Kind.HOLIDAY, "Ngày Văn hóa Việt Nam", false, "")));

    @Test
    void numbersWorkingDaysUntilTheAppointmentAWeekARow() {
        Ribbon ribbon = draw(MONDAY.plusDays(16), Optional.empty(), List.of(), MONDAY.plusDays(2));
        assertThat(ribbon.weeks())
                .hasSize(3)
                .allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(marks(ribbon)).isEqualTo("↓ 1 2 3 4 _ _ 5 6 7 8 9 _ _ 10 _ 11");
        assertThat(ribbon.squares().filter(Ribbon.Square::due).map(Ribbon.Square::day))
                .containsExactly("25/11");
        assertThat(ribbon.squares().filter(Ribbon.Square::today).map(Ribbon.Square::day))
                .containsExactly("11/11");
        assertThat(ribbon.squares().filter(Ribbon.Square::past)).hasSize(2);
    }

    @Test
    void marksWaitingAndLateDaysWithoutColour() {
        Ribbon ribbon = draw(
                MONDAY.plusDays(7),
                Optional.empty(),
                List.of(new Wait(MONDAY.plusDays(2), MONDAY.plusDays(4))),
                MONDAY.plusDays(9));
        assertThat(marks(ribbon)).isEqualTo("↓ 1 II II 2 _ _ 3 ! !");
        assertThat(ribbon.legend())
                .containsExactly(Ribbon.Kind.START, Ribbon.Kind.OFF, Ribbon.Kind.PAUSED, Ribbon.Kind.LATE);
    }

    @Test
    void endsWithTheWorkWhenThatWasLate() {
        Ribbon ribbon = draw(MONDAY.plusDays(2), Optional.of(MONDAY.plusDays(4)), List.of(), MONDAY.plusDays(60));
        assertThat(marks(ribbon)).isEqualTo("↓ 1 2 ! ✓");
    }

    @Test
    void drawsNoMoreThanFourWeeksOfLateness() {
        Ribbon ribbon = draw(MONDAY.plusDays(1), Optional.empty(), List.of(), MONDAY.plusDays(300));
        assertThat(ribbon.squares()).hasSize(2 + 28);
    }

    @Test
    void drawsNothingWithoutADayToLeadTo() {
        Dates none = new Dates(MONDAY, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false, MONDAY);
        assertThat(new RibbonDrawing(none, Optional.empty(), CALENDAR).draw()).isEmpty();
        Dates far = new Dates(
                MONDAY, Optional.of(MONDAY.plusYears(9)), Optional.empty(), Optional.empty(), List.of(), false, MONDAY);
        assertThat(new RibbonDrawing(far, Optional.empty(), CALENDAR).draw()).isEmpty();
    }

    private static Ribbon draw(LocalDate due, Optional<LocalDate> finished, List<Wait> waits, LocalDate today) {
        Dates dates = new Dates(MONDAY, Optional.of(due), Optional.empty(), finished, waits, false, today);
        return new RibbonDrawing(dates, Optional.empty(), CALENDAR).draw().orElseThrow();
    }

    private static String marks(Ribbon ribbon) {
        return ribbon.squares()
                .map(square -> square.mark().isEmpty() ? "_" : square.mark())
                .collect(Collectors.joining(" "));
    }
}
