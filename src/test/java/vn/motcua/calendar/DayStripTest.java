package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Shipped.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.DayStrip.Day;
import vn.motcua.procedure.SupplementRule;

class DayStripTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 29);

    @Test
    void numbersTheDaysCountedAndHatchesThoseOff() {
        DayStrip strip = strip(DeadlineQuestion.of(at("2026-04-28T09:00"), Shipped.days(4)));
        assertThat(words(strip)).isEqualTo("START COUNTED1 OFF OFF OFF OFF COUNTED2 COUNTED3 COUNTED4");
        assertThat(strip.days().getLast().due()).isTrue();
        assertThat(strip.on(TODAY)).map(Day::today).contains(true);
        assertThat(strip.on(LocalDate.of(2026, 4, 30))).map(Day::name).contains("Ngày Chiến thắng 30/4");
    }

    @Test
    void marksThePauseAndCountsOn() {
        DayStrip strip = strip(DeadlineQuestion.of(at("2026-11-02T09:00"), Shipped.days(4))
                .under(SupplementRule.CONTINUE)
                .pausedBy(List.of(Pause.between(at("2026-11-04T09:00"), at("2026-11-06T09:00")))));
        assertThat(words(strip)).isEqualTo("START COUNTED1 PAUSED PAUSED COUNTED2 OFF OFF COUNTED3 COUNTED4");
    }

    @Test
    void startsWhenAPauseOnTheFirstDayEnds() {
        DayStrip strip = strip(DeadlineQuestion.of(at("2026-11-02T09:00"), Shipped.days(2))
                .under(SupplementRule.CONTINUE)
                .pausedBy(List.of(Pause.between(at("2026-11-02T10:00"), at("2026-11-04T09:00")))));
        assertThat(words(strip)).isEqualTo("PAUSED PAUSED START COUNTED1 COUNTED2");
    }

    @Test
    void beginsAnewWhereTheTermDoes() {
        DayStrip strip = strip(DeadlineQuestion.of(at("2026-11-02T09:00"), Shipped.days(3))
                .under(SupplementRule.RESTART)
                .pausedBy(List.of(Pause.between(at("2026-11-04T09:00"), at("2026-11-05T09:00")))));
        assertThat(words(strip)).isEqualTo("START COUNTED1 PAUSED START COUNTED1 OFF OFF COUNTED2 COUNTED3");
    }

    @Test
    void tellsMadeUpHalfAndExtendedDays() {
        WorkCalendar calendar = Shipped.CALENDAR.with(
                new SpecialDay(LocalDate.of(2025, 4, 25), SpecialDay.Kind.MORNING, "Nghỉ chiều", false, ""));
        DeadlineQuestion question = DeadlineQuestion.of(at("2025-04-24T09:00"), Shipped.days(2))
                .extendedBy(List.of(new Extension(at("2025-04-25T09:00"), LocalDate.of(2025, 4, 28), "")));
        Derivation derivation = Deadlines.reckon(question, calendar).derivation();
        DayStrip strip = DayStrip.of(derivation, calendar, TODAY);
        assertThat(words(strip)).isEqualTo("START HALF1 MADE_UP2 OFF EXTENDED");
    }

    @Test
    void numbersDaysOffOfATermInCalendarDays() {
        DayStrip strip = strip(DeadlineQuestion.of(at("2026-11-05T09:00"), Shipped.calendarDays(3)));
        assertThat(words(strip)).isEqualTo("START COUNTED1 OFF2 OFF3 COUNTED");
    }

    @Test
    void hasARowAWeekFromMonday() {
        DayStrip strip = strip(DeadlineQuestion.of(at("2026-11-05T09:00"), Shipped.days(3)));
        assertThat(strip.weeks()).hasSize(2).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(strip.weeks().getFirst().subList(0, 3)).containsOnly(Optional.empty());
        assertThat(strip.weeks().getLast().getFirst()).map(Day::date).contains(LocalDate.of(2026, 11, 9));
    }

    private static DayStrip strip(DeadlineQuestion question) {
        return DayStrip.of(Deadlines.reckon(question, Shipped.CALENDAR).derivation(), Shipped.CALENDAR, TODAY);
    }

    private static String words(DayStrip strip) {
        return strip.days().stream()
                .map(day -> day.kind() + day.number().map(Object::toString).orElse(""))
                .collect(Collectors.joining(" "));
    }
}
