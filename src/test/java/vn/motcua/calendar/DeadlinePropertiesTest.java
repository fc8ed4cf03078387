package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.AnyDeadline.calendar;
import static vn.motcua.calendar.AnyDeadline.due;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.motcua.calendar.SpecialDay.Kind;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.SupplementRule;

/** What holds for every deadline, whatever the calendar. */
class DeadlinePropertiesTest {

    private static final int TRIES = 10_000;

    @Property(tries = TRIES)
    void isNeverOnADayOff(@ForAll("days") List<SpecialDay> days, @ForAll("questions") DeadlineQuestion question) {
        WorkCalendar calendar = calendar(days);
        LocalDateTime due = due(question, calendar);
        assertThat(calendar.isWorking(due.toLocalDate())).isTrue();
        assertThat(due).isAfterOrEqualTo(calendar.opening(due.toLocalDate()));
        assertThat(due).isBeforeOrEqualTo(calendar.closing(due.toLocalDate()));
        assertThat(Moments.instant(due)).isAfterOrEqualTo(question.receivedAt());
    }

    @Property(tries = TRIES)
    void isNotEarlierForALaterReception(
            @ForAll("days") List<SpecialDay> days,
            @ForAll("questions") DeadlineQuestion question,
            @ForAll @IntRange(min = 1, max = 20 * 24 * 60) int minutes) {
        Instant later = question.receivedAt().plus(Duration.ofMinutes(minutes));
        Instant first = question.pauses().stream().map(Pause::from).findFirst().orElse(Instant.MAX);
        Instant received = later.isBefore(first) ? later : first;
        DeadlineQuestion after = new DeadlineQuestion(
                received, question.term(), question.rule(), question.pauses(), List.of(), question.asOf());
        assertThat(due(after, calendar(days))).isAfterOrEqualTo(due(question, calendar(days)));
    }

    @Property(tries = TRIES)
    void isNotEarlierForALongerTerm(
            @ForAll("days") List<SpecialDay> days,
            @ForAll("countedQuestions") DeadlineQuestion question,
            @ForAll @IntRange(min = 1, max = 30) int more) {
        Term term = question.term();
        DeadlineQuestion longer = new DeadlineQuestion(
                question.receivedAt(),
                new Term(term.amount() + more, term.unit()),
                question.rule(),
                question.pauses(),
                List.of(),
                question.asOf());
        assertThat(due(longer, calendar(days))).isAfterOrEqualTo(due(question, calendar(days)));
    }

    /** Under EXTEND each wait is added to a printed date, so a holiday that makes one of two waits can bring it nearer. */
    @Property(tries = TRIES)
    void isNotEarlierForANewHoliday(
            @ForAll("days") List<SpecialDay> days,
            @ForAll("questions") DeadlineQuestion question,
            @ForAll("dates") LocalDate date) {
        Assume.that(
                question.rule() != SupplementRule.EXTEND || question.pauses().size() < 2);
        WorkCalendar calendar = calendar(days);
        WorkCalendar with = calendar.with(new SpecialDay(date, Kind.HOLIDAY, "Ngày nghỉ mới", false, ""));
        assertThat(due(question, with)).isAfterOrEqualTo(due(question, calendar));
    }

    @Property(tries = TRIES)
    void movesByAsManyWorkingDaysAsStoodStill(
            @ForAll("days") List<SpecialDay> days,
            @ForAll("reception") Instant received,
            @ForAll @IntRange(min = 1, max = 40) int amount,
            @ForAll @IntRange(min = 0, max = 39) int askedAfter,
            @ForAll @IntRange(min = 0, max = 30) int paused) {
        WorkCalendar calendar = calendar(days);
        DeadlineQuestion question = DeadlineQuestion.of(received, new Term(amount, TermUnit.WORKING_DAY))
                .under(SupplementRule.CONTINUE);
        LocalDate start = Reception.of(Moments.local(received), Optional.empty(), calendar)
                .countsFrom()
                .toLocalDate();
        LocalDate asked = after(start, askedAfter % (amount + 1), calendar);
        LocalDate came = after(asked, paused, calendar);
        DeadlineQuestion waiting = question.pausedBy(List.of(
                Pause.between(Moments.instant(calendar.closing(asked)), Moments.instant(calendar.closing(came)))));
        LocalDate moved = after(due(question, calendar).toLocalDate(), paused, calendar);
        assertThat(due(waiting, calendar)).isEqualTo(calendar.closing(moved));
    }

    @Property(tries = TRIES)
    void isTheSameForAWaitInTwoParts(
            @ForAll("days") List<SpecialDay> days,
            @ForAll("questions") DeadlineQuestion question,
            @ForAll @IntRange(min = 0, max = 1000) int share) {
        List<Pause> parts = new ArrayList<>();
        for (Pause pause : question.pauses()) {
            Instant end = pause.until().orElseThrow();
            long seconds = Duration.between(pause.from(), end).toSeconds();
            Instant middle = pause.from().plusSeconds(seconds * share / 1000);
            parts.add(Pause.between(pause.from(), middle));
            parts.add(Pause.between(middle, end));
        }
        Deadline whole = Deadlines.reckon(question, calendar(days));
        assertThat(Deadlines.reckon(question.pausedBy(parts), calendar(days))).isEqualTo(whole);
    }

    @Property(tries = TRIES)
    void isFoundAgainFromItsExplanation(
            @ForAll("days") List<SpecialDay> days, @ForAll("questions") DeadlineQuestion question) {
        Deadline deadline = Deadlines.reckon(question, calendar(days));
        assertThat(deadline.derivation().replay()).isEqualTo(deadline.dueAt());
        Derivation stored = Derivation.ofJson(deadline.derivation().toJson());
        assertThat(stored).isEqualTo(deadline.derivation());
    }

    @Property(tries = TRIES)
    void isWhatCrossingOffDaysGives(
            @ForAll("days") List<SpecialDay> days, @ForAll("dayQuestions") DeadlineQuestion question) {
        LocalDateTime crossedOff = new WallCalendar(AnyDeadline.FIRST, days).due(question);
        assertThat(due(question, calendar(days))).isEqualTo(crossedOff);
    }

    private static LocalDate after(LocalDate day, int workingDays, WorkCalendar calendar) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; left--) {
            reached = calendar.workingDayFrom(reached.plusDays(1));
        }
        return reached;
    }

    @Provide
    Arbitrary<List<SpecialDay>> days() {
        return AnyDeadline.specialDays();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return AnyDeadline.days(0, 500);
    }

    @Provide
    Arbitrary<Instant> reception() {
        return AnyDeadline.moments(0, 120);
    }

    @Provide
    Arbitrary<DeadlineQuestion> questions() {
        return AnyDeadline.questions(TermUnit.values());
    }

    @Provide
    Arbitrary<DeadlineQuestion> countedQuestions() {
        return AnyDeadline.questions(TermUnit.HOUR, TermUnit.WORKING_DAY, TermUnit.CALENDAR_DAY);
    }

    @Provide
    Arbitrary<DeadlineQuestion> dayQuestions() {
        return AnyDeadline.questions(TermUnit.WORKING_DAY, TermUnit.CALENDAR_DAY, TermUnit.SAME_DAY);
    }
}
