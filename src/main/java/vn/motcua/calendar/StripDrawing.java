package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.calendar.DayStrip.Day;
import vn.motcua.calendar.DayStrip.Kind;
import vn.motcua.calendar.Step.Effect;
import vn.motcua.procedure.Procedure.TermUnit;

/** Draws one ribbon. */
final class StripDrawing {

    private final Derivation derivation;
    private final WorkCalendar calendar;
    private final LocalDate today;
    private final LocalDate due;
    private final Set<LocalDate> starts = new HashSet<>();
    private final Set<LocalDate> paused = new HashSet<>();
    private LocalDate lastOfTerm = LocalDate.MIN;

    StripDrawing(Derivation derivation, WorkCalendar calendar, LocalDate today) {
        this.derivation = derivation;
        this.calendar = calendar;
        this.today = today;
        this.due = day(derivation.replay());
        derivation.steps().forEach(this::note);
        List<LocalDate> noted = List.copyOf(starts);
        starts.clear();
        noted.forEach(start -> starts.add(unpaused(start)));
    }

    /** A term that stands still from its first day on starts when it goes on. */
    private LocalDate unpaused(LocalDate start) {
        LocalDate found = start;
        while (paused.contains(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    private void note(Step step) {
        switch (step) {
            case Step.Received received -> starts.add(day(received.countsFrom()));
            case Step.Counted counted -> lastOfTerm = counted.to();
            case Step.Worked worked ->
                lastOfTerm = day(worked.stretches().getLast().to());
            case Step.Shifted shifted -> lastOfTerm = day(shifted.to());
            case Step.Paused wait -> pause(wait);
            case Step.Moved _, Step.Extended _, Step.Due _ -> {}
        }
    }

    private void pause(Step.Paused wait) {
        if (wait.effect() == Effect.TOO_LATE || wait.effect() == Effect.NONE) {
            return;
        }
        LocalDate first = day(wait.from());
        boolean afterClosing =
                calendar.isWorking(first) && Moments.local(wait.from()).isAfter(calendar.closing(first));
        LocalDate end = day(wait.resumedAt());
        (afterClosing ? first.plusDays(1) : first)
                .datesUntil(end.isBefore(first) ? first : end)
                .forEach(paused::add);
        if (wait.effect() == Effect.RESTARTED) {
            starts.add(end);
        }
    }

    DayStrip draw() {
        Step.Received received = (Step.Received) derivation.steps().getFirst();
        List<Day> days = new ArrayList<>();
        int number = 0;
        boolean started = false;
        for (LocalDate date = day(received.at()); !date.isAfter(due); date = date.plusDays(1)) {
            boolean starting = starts.contains(date);
            started |= starting;
            number = starting ? 0 : number;
            boolean counts = started && !starting && isCounted(date);
            number += counts ? 1 : 0;
            days.add(square(date, starting, counts ? Optional.of(number) : Optional.empty()));
        }
        return new DayStrip(days);
    }

    private boolean isCounted(LocalDate date) {
        boolean inTerm = !date.isAfter(lastOfTerm) && !paused.contains(date);
        return switch (derivation.term().unit()) {
            case WORKING_DAY -> inTerm && calendar.isWorking(date);
            case CALENDAR_DAY -> inTerm;
            case HOUR, SAME_DAY -> false;
        };
    }

    private Day square(LocalDate date, boolean starting, Optional<Integer> number) {
        Optional<SpecialDay> special = calendar.special(date);
        return new Day(
                date,
                kind(date, starting),
                number,
                special.map(SpecialDay::name).orElse(""),
                special.map(SpecialDay::provisional).orElse(false),
                date.equals(today),
                date.equals(due));
    }

    private Kind kind(LocalDate date, boolean starting) {
        if (!calendar.isWorking(date)) {
            return Kind.OFF;
        }
        if (paused.contains(date)) {
            return Kind.PAUSED;
        }
        if (starting || date.isBefore(first())) {
            return Kind.START;
        }
        if (date.isAfter(calendar.workingDayFrom(lastOfTerm))
                && derivation.term().unit() != TermUnit.SAME_DAY) {
            return Kind.EXTENDED;
        }
        return calendar.special(date)
                .map(special -> special.kind().isHalf() ? Kind.HALF : Kind.MADE_UP)
                .orElse(Kind.COUNTED);
    }

    private LocalDate first() {
        return starts.stream().min(LocalDate::compareTo).orElseThrow();
    }

    private static LocalDate day(Instant moment) {
        return Moments.local(moment).toLocalDate();
    }
}
