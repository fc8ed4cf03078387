package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.Step.Effect;
import vn.motcua.procedure.Procedure.TermUnit;

/** One deadline being reckoned: the reception, then what happened since, in the order of time. */
final class Reckoning {

    private record Event(Instant at, Runnable effect) {}

    private final DeadlineQuestion question;
    private final WorkCalendar calendar;
    private final List<Step> steps = new ArrayList<>();
    private final Optional<LocalTime> cutOff;
    private final Count count;
    private boolean clockStands;

    Reckoning(DeadlineQuestion question, WorkCalendar calendar) {
        this.question = question;
        this.calendar = calendar;
        this.cutOff = question.term().cutOff().filter(_ -> question.term().unit() == TermUnit.SAME_DAY);
        this.count = switch (question.term().unit()) {
            case HOUR -> new HourCount(question.term(), calendar, steps);
            case WORKING_DAY, CALENDAR_DAY, SAME_DAY -> new DayCount(question.term(), calendar, steps);
        };
    }

    Deadline reckon() {
        receive();
        List<Event> events = new ArrayList<>();
        Pause.joined(question.pauses()).forEach(pause -> events.add(new Event(pause.from(), () -> pause(pause))));
        question.extensions()
                .forEach(extension -> events.add(new Event(extension.decidedAt(), () -> count.appoint(extension))));
        events.stream()
                .sorted(Comparator.comparing(Event::at))
                .forEach(event -> event.effect().run());
        count.settleBefore(count.dueAt(), true);
        Instant dueAt = Moments.instant(count.dueAt());
        steps.add(new Step.Due(dueAt));
        Derivation derivation =
                new Derivation(Derivation.FORM, calendar.version(), question.term(), question.rule(), steps);
        return new Deadline(dueAt, clockStands, derivation);
    }

    private void receive() {
        Reception reception = Reception.of(Moments.local(question.receivedAt()), cutOff, calendar);
        steps.add(new Step.Received(question.receivedAt(), Moments.instant(reception.countsFrom()), reception.later()));
        count.begin(reception.countsFrom());
    }

    private void pause(Pause pause) {
        LocalDateTime from = Moments.local(pause.from());
        LocalDateTime until = Moments.local(pause.until().orElseGet(() -> later(question.asOf(), pause.from())));
        LocalDateTime resumed = Reception.of(until, cutOff, calendar).countsFrom();
        if (from.isAfter(count.dueAt())) {
            tell(pause, resumed, Effect.TOO_LATE, count.waited(from, resumed));
            return;
        }
        clockStands = pause.until().isEmpty();
        switch (question.rule()) {
            case CONTINUE -> {
                count.settleBefore(from, false);
                goOn(pause, resumed, Effect.CONTINUED, count.standing(from, resumed));
            }
            case EXTEND -> {
                count.settleBefore(from, true);
                goOn(pause, resumed, Effect.EXTENDED, count.waited(from, resumed));
            }
            case RESTART -> {
                tell(pause, resumed, Effect.RESTARTED, count.waited(from, resumed));
                count.begin(resumed);
            }
        }
    }

    private void goOn(Pause pause, LocalDateTime resumed, Effect effect, Span span) {
        if (span.amount() == 0) {
            tell(pause, resumed, Effect.NONE, span);
        } else {
            tell(pause, resumed, effect, span);
            count.add(span);
        }
    }

    private void tell(Pause pause, LocalDateTime resumed, Effect effect, Span waited) {
        steps.add(new Step.Paused(pause.from(), pause.until(), Moments.instant(resumed), effect, waited));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
