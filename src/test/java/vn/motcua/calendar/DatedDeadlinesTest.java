package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Shipped.at;
import static vn.motcua.calendar.Shipped.calendarDays;
import static vn.motcua.calendar.Shipped.days;
import static vn.motcua.calendar.Shipped.due;
import static vn.motcua.calendar.Shipped.hours;
import static vn.motcua.calendar.Shipped.sameDay;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.Step.Later;
import vn.motcua.procedure.SupplementRule;

/** Deadlines worked by hand on wall calendars. */
class DatedDeadlinesTest {

    @Test
    void doesNotCountTheDayOfReception() {
        assertThat(due(received("2026-11-23T09:00", 5))).isEqualTo("2026-12-01T17:00:00");
        assertThat(due(received("2026-11-16T09:00", 5))).isEqualTo("2026-11-23T17:00:00");
    }

    @Test
    void countsFromMondayWhatCameOnFridayAMinuteAfterClosing() {
        assertThat(due(received("2026-11-06T17:00", 5))).isEqualTo("2026-11-13T17:00:00");
        assertThat(due(received("2026-11-06T17:01", 5))).isEqualTo("2026-11-16T17:00:00");
        assertThat(later("2026-11-06T17:01")).isEqualTo(Later.AFTER_CLOSING);
    }

    @Test
    void worksOnAMakeUpSaturday() {
        assertThat(due(received("2025-04-26T10:00", 1))).isEqualTo("2025-04-28T17:00:00");
        assertThat(due(received("2025-04-25T10:00", 1))).isEqualTo("2025-04-26T17:00:00");
        assertThat(later("2025-04-26T10:00")).isEqualTo(Later.NOT);
    }

    @Test
    void skipsTetOf2027ThoughItIsProvisional() {
        Deadline deadline = reckon(received("2027-02-03T08:00", 5));
        assertThat(Moments.local(deadline.dueAt())).isEqualTo("2027-02-17T17:00:00");
        Step.Counted counted = (Step.Counted) deadline.derivation().steps().get(1);
        assertThat(counted.skipped()).filteredOn(Off::provisional).hasSize(6);
    }

    @Test
    void countsFromTheNextWorkingDayWhatCameOnAHoliday() {
        assertThat(due(received("2026-04-30T09:00", 5))).isEqualTo("2026-05-11T17:00:00");
        assertThat(later("2026-04-30T09:00")).isEqualTo(Later.DAY_OFF);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-12T14:59, 2026-11-12T17:00:00",
        "2026-11-12T15:00, 2026-11-12T17:00:00",
        "2026-11-12T15:01, 2026-11-13T17:00:00",
        "2026-11-13T15:01, 2026-11-16T17:00:00"
    })
    void returnsOnTheSameDayWhatCameUntilThree(String received, String expected) {
        assertThat(due(DeadlineQuestion.of(at(received), sameDay()))).isEqualTo(expected);
    }

    @Test
    void movesALastDayThatIsOffToTheNextWorkingDay() {
        DeadlineQuestion question = DeadlineQuestion.of(at("2026-04-21T09:00"), calendarDays(10));
        assertThat(due(question)).isEqualTo("2026-05-04T17:00:00");
    }

    @Test
    void countsWorkingHoursAcrossTheBreakAndTheNight() {
        assertThat(due(DeadlineQuestion.of(at("2026-11-12T10:00"), hours(8)))).isEqualTo("2026-11-13T10:00:00");
        assertThat(due(DeadlineQuestion.of(at("2026-11-13T12:00"), hours(4)))).isEqualTo("2026-11-16T07:30:00");
    }

    @Test
    void losesNothingToASupplementThatCameTheSameDay() {
        DeadlineQuestion question = received("2026-11-02T09:00", 10)
                .pausedBy(List.of(Pause.between(at("2026-11-04T09:00"), at("2026-11-04T16:00"))));
        assertThat(due(question.under(SupplementRule.CONTINUE))).isEqualTo("2026-11-16T17:00:00");
        assertThat(due(question.under(SupplementRule.EXTEND))).isEqualTo("2026-11-16T17:00:00");
        assertThat(due(question.under(SupplementRule.RESTART))).isEqualTo("2026-11-18T17:00:00");
    }

    @Test
    void losesNothingToAWaitBeforeTheTermBegan() {
        DeadlineQuestion night = received("2026-11-06T17:30", 2)
                .under(SupplementRule.CONTINUE)
                .pausedBy(List.of(Pause.between(at("2026-11-06T18:00"), at("2026-11-09T09:00"))));
        assertThat(due(night)).isEqualTo("2026-11-11T17:00:00");
        DeadlineQuestion lateToday = DeadlineQuestion.of(at("2026-11-09T15:30"), sameDay())
                .under(SupplementRule.CONTINUE)
                .pausedBy(List.of(Pause.between(at("2026-11-09T16:00"), at("2026-11-10T09:00"))));
        assertThat(due(lateToday)).isEqualTo("2026-11-10T17:00:00");
    }

    @Test
    void waitsForTwoSupplements() {
        DeadlineQuestion question = received("2026-11-02T09:00", 10)
                .pausedBy(List.of(
                        Pause.between(at("2026-11-04T09:00"), at("2026-11-06T16:00")),
                        Pause.between(at("2026-11-12T09:00"), at("2026-11-16T10:00"))));
        assertThat(due(question.under(SupplementRule.CONTINUE))).isEqualTo("2026-11-20T17:00:00");
        assertThat(due(question.under(SupplementRule.EXTEND))).isEqualTo("2026-11-23T17:00:00");
        assertThat(due(question.under(SupplementRule.RESTART))).isEqualTo("2026-12-01T17:00:00");
    }

    @Test
    void keepsThePrintedDateWhenAHolidayIsAddedLater() {
        Deadline printed = reckon(received("2026-11-02T09:00", 10));
        SpecialDay added =
                new SpecialDay(LocalDate.of(2026, 11, 10), SpecialDay.Kind.HOLIDAY, "Ngày nghỉ thêm", false, "");
        Deadline anew = Deadlines.reckon(received("2026-11-02T09:00", 10), Shipped.CALENDAR.with(added));
        assertThat(Moments.local(anew.dueAt())).isEqualTo("2026-11-17T17:00:00");
        assertThat(printed.derivation().replay()).isEqualTo(at("2026-11-16T17:00"));
    }

    private static DeadlineQuestion received(String moment, int workingDays) {
        return DeadlineQuestion.of(at(moment), days(workingDays));
    }

    private static Deadline reckon(DeadlineQuestion question) {
        return Deadlines.reckon(question, Shipped.CALENDAR);
    }

    private static Later later(String moment) {
        return ((Step.Received) reckon(received(moment, 1)).derivation().steps().getFirst()).later();
    }
}
