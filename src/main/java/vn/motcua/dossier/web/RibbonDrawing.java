package vn.motcua.dossier.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.calendar.DayStrip;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WorkCalendar;

/** Draws the ribbon of one dossier. */
final class RibbonDrawing {

    /** Two thirds of a year; a ribbon of more tells nobody anything. */
    private static final int MOST_DAYS = 240;
    /** How many days of lateness are drawn; words tell of more. */
    private static final int MOST_LATE_DAYS = 28;

    /**
     * The days that a ribbon is drawn from.
     *
     * @param due of the appointment
     * @param termEnd by the procedure's term
     * @param finished when the work ended
     * @param waits times in which the owner was waited for, the last day not included
     * @param waiting whether the owner is waited for now
     */
    record Dates(
            LocalDate received,
            Optional<LocalDate> due,
            Optional<LocalDate> termEnd,
            Optional<LocalDate> finished,
            List<Wait> waits,
            boolean waiting,
            LocalDate today) {}

    /** Some days in a row. */
    record Wait(LocalDate from, LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    private final Dates dates;
    private final Optional<DayStrip> term;
    private final WorkCalendar calendar;
    private int counted;

    RibbonDrawing(Dates dates, Optional<DayStrip> term, WorkCalendar calendar) {
        this.dates = dates;
        this.term = term;
        this.calendar = calendar;
    }

    /** Empty where there is nothing to draw: no date to lead to, or one far away. */
    Optional<Ribbon> draw() {
        return last().filter(last -> ChronoUnit.DAYS.between(dates.received(), last) <= MOST_DAYS)
                .filter(last -> !last.isBefore(dates.received()))
                .map(last -> dates.received()
                        .datesUntil(last.plusDays(1))
                        .map(this::square)
                        .toList())
                .map(squares -> new Ribbon(weeks(squares)));
    }

    private Optional<LocalDate> last() {
        Optional<LocalDate> planned = Stream.concat(
                        dates.due().stream(),
                        term.map(strip -> strip.days().getLast().date()).stream())
                .max(LocalDate::compareTo);
        LocalDate shown = dates.finished().orElse(dates.today());
        return planned.map(end -> {
            LocalDate limit = end.plusDays(MOST_LATE_DAYS);
            return shown.isBefore(end) ? end : shown.isAfter(limit) ? limit : shown;
        });
    }

    private Ribbon.Square square(LocalDate date) {
        Optional<DayStrip.Day> known = term.flatMap(strip -> strip.on(date));
        Ribbon.Kind kind = kind(date, known);
        LocalDate present = dates.finished().orElse(dates.today());
        boolean isDue = dates.due().filter(date::equals).isPresent();
        return new Ribbon.Square(
                date,
                kind,
                number(kind, known),
                known.map(DayStrip.Day::name)
                        .or(() -> calendar.special(date).map(SpecialDay::name))
                        .orElse(""),
                date.isBefore(present),
                date.equals(dates.today()),
                isDue,
                !isDue && dates.termEnd().filter(date::equals).isPresent(),
                dates.finished().filter(date::equals).isPresent());
    }

    private Ribbon.Kind kind(LocalDate date, Optional<DayStrip.Day> known) {
        if (known.map(day -> day.kind() == DayStrip.Kind.OFF).orElseGet(() -> !calendar.isWorking(date))) {
            return Ribbon.Kind.OFF;
        }
        if (isLate(date)) {
            return Ribbon.Kind.LATE;
        }
        return known.map(day -> of(day.kind())).orElseGet(() -> withoutTerm(date));
    }

    private boolean isLate(LocalDate date) {
        LocalDate present = dates.finished().orElse(dates.today());
        return !dates.waiting()
                && !date.isAfter(present)
                && dates.due().filter(date::isAfter).isPresent();
    }

    private Ribbon.Kind withoutTerm(LocalDate date) {
        if (date.equals(dates.received())) {
            return Ribbon.Kind.START;
        }
        if (dates.waits().stream().anyMatch(wait -> wait.covers(date))) {
            return Ribbon.Kind.PAUSED;
        }
        boolean beforeDue = dates.due().filter(due -> !date.isAfter(due)).isPresent();
        return term.isEmpty() && beforeDue ? Ribbon.Kind.COUNTED : Ribbon.Kind.OTHER;
    }

    private Optional<Integer> number(Ribbon.Kind kind, Optional<DayStrip.Day> known) {
        if (term.isPresent()) {
            return known.flatMap(DayStrip.Day::number);
        }
        return kind == Ribbon.Kind.COUNTED ? Optional.of(++counted) : Optional.empty();
    }

    private static Ribbon.Kind of(DayStrip.Kind kind) {
        return switch (kind) {
            case START -> Ribbon.Kind.START;
            case COUNTED -> Ribbon.Kind.COUNTED;
            case MADE_UP -> Ribbon.Kind.MADE_UP;
            case HALF -> Ribbon.Kind.HALF;
            case OFF -> Ribbon.Kind.OFF;
            case PAUSED -> Ribbon.Kind.PAUSED;
            case EXTENDED -> Ribbon.Kind.EXTENDED;
        };
    }

    private static List<List<Optional<Ribbon.Square>>> weeks(List<Ribbon.Square> squares) {
        int before = squares.getFirst().date().getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue();
        List<Optional<Ribbon.Square>> cells = new ArrayList<>();
        IntStream.range(0, before).forEach(_ -> cells.add(Optional.empty()));
        squares.forEach(square -> cells.add(Optional.of(square)));
        LocalDate end = squares.getLast().date();
        long after = ChronoUnit.DAYS.between(end, end.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        for (long i = 0; i < after; i++) {
            cells.add(Optional.empty());
        }
        return IntStream.range(0, cells.size() / 7)
                .mapToObj(week -> List.copyOf(cells.subList(week * 7, week * 7 + 7)))
                .toList();
    }
}
