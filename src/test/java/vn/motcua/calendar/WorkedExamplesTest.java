package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Shipped.at;
import static vn.motcua.calendar.Shipped.due;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.SupplementRule;

/** The examples of docs/deadlines.md, by their numbers. */
class WorkedExamplesTest {

    private static final DeadlineQuestion WAITED = DeadlineQuestion.of(at("2026-11-02T09:00"), Shipped.days(10))
            .pausedBy(List.of(Pause.between(at("2026-11-04T09:00"), at("2026-11-06T16:00"))));

    private static final DeadlineQuestion WAITED_TWICE = WAITED.pausedBy(List.of(
            Pause.between(at("2026-11-04T09:00"), at("2026-11-06T16:00")),
            Pause.between(at("2026-11-12T09:00"), at("2026-11-16T10:00"))));

    @Test
    void example1OverThirtiethApril() {
        assertThat(days("2026-04-28T09:00", 10)).isEqualTo("2026-05-14");
    }

    @Test
    void example2AMinuteAfterClosing() {
        assertThat(days("2026-11-06T17:01", 5)).isEqualTo("2026-11-16");
        assertThat(days("2026-11-06T17:00", 5)).isEqualTo("2026-11-13");
    }

    @Test
    void example3MakeUpSaturday() {
        assertThat(days("2025-04-25T10:00", 1)).isEqualTo("2025-04-26");
    }

    @Test
    void example4Tet() {
        assertThat(days("2027-02-03T08:00", 5)).isEqualTo("2027-02-17");
    }

    @Test
    void example5ReceivedOnAHoliday() {
        assertThat(days("2026-04-30T09:00", 5)).isEqualTo("2026-05-11");
    }

    @Test
    void example6SameDay() {
        assertThat(due(DeadlineQuestion.of(at("2026-11-13T15:00"), Shipped.sameDay())))
                .isEqualTo("2026-11-13T17:00:00");
        assertThat(due(DeadlineQuestion.of(at("2026-11-13T15:01"), Shipped.sameDay())))
                .isEqualTo("2026-11-16T17:00:00");
    }

    @Test
    void example7CalendarDays() {
        assertThat(due(DeadlineQuestion.of(at("2026-04-21T09:00"), Shipped.calendarDays(10))))
                .isEqualTo("2026-05-04T17:00:00");
    }

    @Test
    void example8OneSupplementThreeRules() {
        assertThat(due(WAITED.under(SupplementRule.CONTINUE))).isEqualTo("2026-11-18T17:00:00");
        assertThat(due(WAITED.under(SupplementRule.EXTEND))).isEqualTo("2026-11-18T17:00:00");
        assertThat(due(WAITED.under(SupplementRule.RESTART))).isEqualTo("2026-11-20T17:00:00");
    }

    @Test
    void example9TwoSupplements() {
        assertThat(due(WAITED_TWICE.under(SupplementRule.CONTINUE))).isEqualTo("2026-11-20T17:00:00");
        assertThat(due(WAITED_TWICE.under(SupplementRule.EXTEND))).isEqualTo("2026-11-23T17:00:00");
        assertThat(due(WAITED_TWICE.under(SupplementRule.RESTART))).isEqualTo("2026-12-01T17:00:00");
    }

    @Test
    void example10AHolidayAddedLater() {
        DeadlineQuestion question = DeadlineQuestion.of(at("2026-11-02T09:00"), Shipped.days(10));
        Deadline printed = Deadlines.reckon(question, Shipped.CALENDAR);
        WorkCalendar changed = Shipped.CALENDAR.with(
                new SpecialDay(LocalDate.of(2026, 11, 10), SpecialDay.Kind.HOLIDAY, "Ngày nghỉ thêm", false, ""));
        assertThat(Moments.local(printed.dueAt())).isEqualTo("2026-11-16T17:00:00");
        assertThat(printed.derivation().replay()).isEqualTo(at("2026-11-16T17:00"));
        assertThat(Moments.local(Deadlines.reckon(question, changed).dueAt())).isEqualTo("2026-11-17T17:00:00");
    }

    private static String days(String received, int amount) {
        return due(DeadlineQuestion.of(at(received), Shipped.days(amount)))
                .toLocalDate()
                .toString();
    }
}
