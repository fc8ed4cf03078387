package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.motcua.calendar.SpecialDay.Kind;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.SupplementRule;

/** Calendars and questions of every kind. */
final class AnyDeadline {

    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private AnyDeadline() {}

    /** Up to forty special days within a year and a half, so that they are met. */
    static Arbitrary<List<SpecialDay>> specialDays() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(8, Kind.HOLIDAY),
                Tuple.of(1, Kind.COMPENSATION),
                Tuple.of(1, Kind.SWAPPED_OFF),
                Tuple.of(3, Kind.MADE_UP));
        return Combinators.combine(days(0, 500), kinds)
                .as((day, kind) -> new SpecialDay(day, kind, "Ngày đặc biệt", false, ""))
                .list()
                .ofMaxSize(40);
    }

    static Arbitrary<LocalDate> days(int from, int to) {
        return Arbitraries.integers().between(from, to).map(FIRST::plusDays);
    }

    /** With closing, cut-off and the break as often as anything else. */
    static Arbitrary<LocalTime> times() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.MIN.plusMinutes(minute)),
                Arbitraries.of("07:00", "11:30", "12:15", "13:30", "15:00", "15:00:01", "17:00", "17:00:01")
                        .map(LocalTime::parse));
    }

    static Arbitrary<Instant> moments(int from, int to) {
        return Combinators.combine(days(from, to), times()).as((day, time) -> Moments.instant(day.atTime(time)));
    }

    static Arbitrary<Term> terms(TermUnit... units) {
        return Combinators.combine(
                        Arbitraries.of(units), Arbitraries.integers().between(1, 60), Arbitraries.of(true, false))
                .as((unit, amount, cut) -> unit == TermUnit.SAME_DAY
                        ? new Term(0, unit, cut ? Optional.of(LocalTime.of(15, 0)) : Optional.empty())
                        : new Term(amount, unit));
    }

    /** Received in the first months of the calendar, with up to three ended waits that do not touch. */
    static Arbitrary<DeadlineQuestion> questions(TermUnit... units) {
        return Combinators.combine(
                        moments(0, 120),
                        terms(units),
                        Arbitraries.of(SupplementRule.values()),
                        Arbitraries.integers().between(1, 20 * 24 * 60).list().ofMaxSize(6))
                .as((received, term, rule, gaps) ->
                        DeadlineQuestion.of(received, term).under(rule).pausedBy(pauses(received, gaps)));
    }

    private static List<Pause> pauses(Instant received, List<Integer> gapsInMinutes) {
        List<Pause> pauses = new ArrayList<>();
        Instant moment = received;
        for (int i = 0; i + 1 < gapsInMinutes.size(); i += 2) {
            Instant from = moment.plusSeconds(60L * gapsInMinutes.get(i));
            moment = from.plusSeconds(60L * gapsInMinutes.get(i + 1));
            pauses.add(Pause.between(from, moment));
        }
        return pauses;
    }

    static WorkCalendar calendar(List<SpecialDay> days) {
        return WorkCalendar.of(1, WeekHours.OFFICE_HOURS, days);
    }

    static LocalDateTime due(DeadlineQuestion question, WorkCalendar calendar) {
        return Moments.local(Deadlines.reckon(question, calendar).dueAt());
    }
}
