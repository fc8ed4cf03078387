package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.Span.Unit;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;

/** Counts a term of days; it is over when its last day closes. */
final class DayCount implements Count {

    private final Unit unit;
    private final int amount;
    private final WorkCalendar calendar;
    private final List<Step> steps;
    private LocalDate start = LocalDate.MIN;
    private LocalDate standsAgainFrom = LocalDate.MIN;
    private LocalDate last = LocalDate.MIN;

    DayCount(Term term, WorkCalendar calendar, List<Step> steps) {
        this.unit = term.unit() == TermUnit.CALENDAR_DAY ? Unit.CALENDAR_DAY : Unit.WORKING_DAY;
        this.amount = term.unit() == TermUnit.SAME_DAY ? 0 : term.amount();
        this.calendar = calendar;
        this.steps = steps;
    }

    @Override
    public void begin(LocalDateTime countsFrom) {
        start = countsFrom.toLocalDate();
        last = start;
        add(new Span(amount, unit));
    }

    @Override
    public LocalDateTime dueAt() {
        return calendar.closing(calendar.workingDayFrom(last));
    }

    @Override
    public void settleBefore(LocalDateTime moment, boolean always) {
        LocalDate working = calendar.workingDayFrom(last);
        if (!working.equals(last) && (always || moment.toLocalDate().isAfter(last))) {
            steps.add(new Step.Moved(last, working, Off.between(last, working, calendar)));
            last = working;
            standsAgainFrom = always ? standsAgainFrom : later(standsAgainFrom, working);
        }
    }

    /**
     * The day of the request stands still unless it was asked for after closing; the day it comes is counted. What was
     * waited before the term began, or before an earlier supplement counted, does not stand still again.
     */
    @Override
    public Span standing(LocalDateTime from, LocalDateTime until) {
        LocalDate end = until.toLocalDate();
        LocalDate day = from.toLocalDate();
        LocalDate asked = calendar.isWorking(day) && from.isAfter(calendar.closing(day)) ? day.plusDays(1) : day;
        LocalDate first = later(later(asked, start), standsAgainFrom);
        standsAgainFrom = end;
        long days = unit == Unit.WORKING_DAY
                ? calendar.workingDays(first, end)
                : Math.max(0, ChronoUnit.DAYS.between(first, end));
        return new Span(days, unit);
    }

    @Override
    public Span waited(LocalDateTime from, LocalDateTime until) {
        LocalDate first = later(from.toLocalDate(), standsAgainFrom);
        standsAgainFrom = until.toLocalDate();
        return new Span(Math.max(0, ChronoUnit.DAYS.between(first, standsAgainFrom)), Unit.CALENDAR_DAY);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public void add(Span span) {
        LocalDate from = last;
        if (span.unit() == Unit.CALENDAR_DAY) {
            last = from.plusDays(span.amount());
            steps.add(new Step.Counted(span, from, last, List.of(), List.of()));
            return;
        }
        List<SpecialDay> unusual = new ArrayList<>();
        for (long left = span.amount(); left > 0; left--) {
            last = calendar.workingDayFrom(last.plusDays(1));
            calendar.special(last).ifPresent(unusual::add);
        }
        steps.add(new Step.Counted(span, from, last, Off.between(from.plusDays(1), last, calendar), unusual));
    }

    @Override
    public void appoint(Extension extension) {
        last = calendar.workingDayFrom(extension.day());
        steps.add(new Step.Extended(
                extension.decidedAt(),
                extension.day(),
                last,
                extension.reason(),
                Off.between(extension.day(), last, calendar)));
    }
}
