package vn.motcua.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.Span.Unit;
import vn.motcua.calendar.Step.Stretch;
import vn.motcua.procedure.Procedure.Term;

/** Counts a term of working hours; it is over to the second. */
final class HourCount implements Count {

    private final Span term;
    private final WorkCalendar calendar;
    private final List<Step> steps;
    private LocalDateTime end = LocalDateTime.MIN;

    HourCount(Term term, WorkCalendar calendar, List<Step> steps) {
        this.term = new Span(Duration.ofHours(term.amount()).toSeconds(), Unit.WORKING_SECOND);
        this.calendar = calendar;
        this.steps = steps;
    }

    @Override
    public void begin(LocalDateTime countsFrom) {
        end = countsFrom;
        add(term);
    }

    @Override
    public LocalDateTime dueAt() {
        return end;
    }

    /** Its end is always a working moment. */
    @Override
    public void settleBefore(LocalDateTime moment, boolean always) {}

    @Override
    public Span standing(LocalDateTime from, LocalDateTime until) {
        long seconds = 0;
        for (LocalDate day = from.toLocalDate(); !day.isAfter(until.toLocalDate()); day = day.plusDays(1)) {
            for (Session session : calendar.sessions(day)) {
                LocalDateTime begins = later(day.atTime(session.opens()), from);
                LocalDateTime ends = earlier(day.atTime(session.closes()), until);
                seconds += Math.max(0, Duration.between(begins, ends).toSeconds());
            }
        }
        return new Span(seconds, Unit.WORKING_SECOND);
    }

    @Override
    public Span waited(LocalDateTime from, LocalDateTime until) {
        return new Span(Duration.between(from, until).toSeconds(), Unit.SECOND);
    }

    @Override
    public void add(Span span) {
        LocalDateTime from = end;
        if (span.unit() == Unit.SECOND) {
            end = calendar.openFrom(from.plusSeconds(span.amount()));
            steps.add(new Step.Shifted(span, Moments.instant(from), Moments.instant(end)));
            return;
        }
        List<Stretch> stretches = new ArrayList<>();
        long left = span.amount();
        for (LocalDate day = from.toLocalDate(); left > 0; day = day.plusDays(1)) {
            left = work(day, from, left, stretches);
        }
        List<Off> skipped = Off.between(from.toLocalDate().plusDays(1), end.toLocalDate(), calendar);
        steps.add(new Step.Worked(span, Moments.instant(from), stretches, skipped));
    }

    /** Works on one day; returns how many seconds are left after it. */
    private long work(LocalDate day, LocalDateTime from, long seconds, List<Stretch> stretches) {
        long left = seconds;
        for (Session session : calendar.sessions(day)) {
            LocalDateTime begins = later(day.atTime(session.opens()), from);
            long available =
                    Duration.between(begins, day.atTime(session.closes())).toSeconds();
            long taken = Math.min(left, available);
            if (taken > 0) {
                end = begins.plusSeconds(taken);
                stretches.add(new Stretch(Moments.instant(begins), Moments.instant(end)));
                left -= taken;
            }
        }
        return left;
    }

    @Override
    public void appoint(Extension extension) {
        LocalDate day = calendar.workingDayFrom(extension.day());
        end = calendar.closing(day);
        steps.add(new Step.Extended(
                extension.decidedAt(),
                extension.day(),
                day,
                extension.reason(),
                Off.between(extension.day(), day, calendar)));
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
