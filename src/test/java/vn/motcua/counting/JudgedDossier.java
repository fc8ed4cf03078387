package vn.motcua.counting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.counting.Ending.Outcome;
import vn.motcua.shared.ProvinceTime;

/**
 * One dossier judged by the words of the reports, column by column and anew for every period. It knows neither sums nor
 * SQL nor how counts are kept, so that what is counted can be held against it.
 *
 * @param finishedAt as it is stored, perhaps before the reception
 */
public record JudgedDossier(
        int agencyId,
        int procedureId,
        boolean linked,
        boolean byMoment,
        boolean movedByWaits,
        Channel channel,
        boolean accepted,
        Instant receivedAt,
        Optional<Instant> dueAt,
        Optional<Instant> termDueAt,
        Optional<Instant> finishedAt,
        Optional<Outcome> outcome,
        boolean apologised,
        List<Wait> waits) {

    /** A report's days as moments: from {@code begin} to before {@code finish}. */
    public record Span(Instant begin, Instant last, Instant finish, Instant now) {

        public static Span of(LocalDate from, LocalDate to, Instant now) {
            return new Span(start(from), start(to), start(to.plusDays(1)), now);
        }

        private static Instant start(LocalDate day) {
            return day.atStartOfDay(ProvinceTime.ZONE).toInstant();
        }

        private boolean holds(Instant moment) {
            return !moment.isBefore(begin) && moment.isBefore(finish);
        }

        /** Until when the hours of the last day have passed. */
        private Instant hour() {
            return now.isBefore(finish) ? now : finish;
        }
    }

    public static JudgedDossier of(CountedDossier counted) {
        return new JudgedDossier(
                counted.agencyId(),
                counted.procedureId(),
                counted.linked(),
                counted.byMoment(),
                counted.movedByWaits(),
                counted.channel(),
                counted.accepted(),
                counted.receivedAt(),
                counted.dueAt(),
                counted.termDueAt(),
                counted.ending().map(Ending::at),
                counted.ending().map(Ending::outcome),
                counted.apologised(),
                counted.waits());
    }

    /** Whether it counts in a column. */
    public boolean isIn(Column column, LatenessRule rule, Span span) {
        return switch (column) {
            case RECEIVED -> isNew(span) || isCarried(span);
            case ONLINE -> isNew(span) && channel == Channel.ONLINE;
            case DIRECT -> isNew(span) && channel != Channel.ONLINE;
            case COUNTER -> isNew(span) && channel == Channel.COUNTER;
            case POST -> isNew(span) && channel == Channel.POST;
            case UNSAID -> isNew(span) && channel == Channel.UNSAID;
            case NEW -> isNew(span);
            case CARRIED -> isCarried(span);
            case FINISHED -> isFinished(span);
            case EARLY -> isFinished(span) && isEarly();
            case ON_TIME -> isFinished(span) && !isEarly() && !isLate(rule);
            case LATE -> isFinished(span) && isLate(rule);
            case LATE_APOLOGISED -> isFinished(span) && isLate(rule) && apologised;
            case LATE_NOT_APOLOGISED -> isFinished(span) && isLate(rule) && !apologised;
            case STOPPED -> isFinished(span) && isEnded(Outcome.STOPPED);
            case WITHDRAWN -> isFinished(span) && isEnded(Outcome.WITHDRAWN);
            case SOLVED -> isSolved(span);
            case REFUSED -> !accepted && isEnded(Outcome.REFUSED) && span.holds(finishedAt.orElseThrow());
            case OPEN -> isOpen(span);
            case IN_TERM -> isOpen(span) && !isOverdue(rule, span);
            case OVERDUE -> isOpen(span) && isOverdue(rule, span);
            case WAITING -> isOpen(span) && isWaiting(span);
            case NATIONAL_LATE ->
                (isFinished(span) && isNationallyLateAtEnd()) || (isOpen(span) && isNationallyLate(span));
        };
    }

    public boolean isSolved(Span span) {
        return isFinished(span) && isEnded(Outcome.SOLVED);
    }

    /** Minutes from reception to the end without waiting; of a solved one. */
    public long handledMinutes() {
        return Duration.between(receivedAt, ended().orElseThrow()).toMinutes() - waitedMinutes();
    }

    /** Minutes between reception and end during which it waited, whether once or twice at a time; of a solved one. */
    public long waitedMinutes() {
        Instant end = ended().orElseThrow();
        List<Instant> turns = Stream.concat(
                        Stream.of(receivedAt, end),
                        waits.stream().flatMap(wait -> Stream.concat(Stream.of(wait.from()), wait.until().stream())))
                .filter(turn -> !turn.isBefore(receivedAt) && !turn.isAfter(end))
                .sorted()
                .toList();
        Duration waited = Duration.ZERO;
        for (int i = 1; i < turns.size(); i++) {
            Instant from = turns.get(i - 1);
            Instant until = turns.get(i);
            if (waits.stream().anyMatch(wait -> isWaiting(wait, from, until))) {
                waited = waited.plus(Duration.between(from, until));
            }
        }
        return waited.toMinutes();
    }

    private static boolean isWaiting(Wait wait, Instant from, Instant until) {
        return !wait.from().isAfter(from)
                && wait.until().map(ended -> !ended.isBefore(until)).orElse(true);
    }

    /** What ended before it was received, because a correction says so, ended when it was received. */
    private Optional<Instant> ended() {
        return finishedAt.map(at -> at.isBefore(receivedAt) ? receivedAt : at);
    }

    private boolean isEnded(Outcome wanted) {
        return outcome.filter(wanted::equals).isPresent();
    }

    private boolean isNew(Span span) {
        return accepted && span.holds(receivedAt);
    }

    private boolean isCarried(Span span) {
        return accepted
                && receivedAt.isBefore(span.begin())
                && ended().map(end -> !end.isBefore(span.begin())).orElse(true);
    }

    private boolean isFinished(Span span) {
        return accepted && ended().filter(span::holds).isPresent();
    }

    private boolean isOpen(Span span) {
        return accepted
                && receivedAt.isBefore(span.finish())
                && ended().map(end -> !end.isBefore(span.finish())).orElse(true);
    }

    private boolean isEarly() {
        return !isEnded(Outcome.WITHDRAWN)
                && dueAt.isPresent()
                && day(ended().orElseThrow()).isBefore(day(dueAt.get()));
    }

    private boolean isLate(LatenessRule rule) {
        if (isEnded(Outcome.WITHDRAWN) || dueAt.isEmpty()) {
            return false;
        }
        Instant end = ended().orElseThrow();
        return isByHour(rule) ? end.isAfter(dueAt.get()) : day(end).isAfter(day(dueAt.get()));
    }

    private boolean isOverdue(LatenessRule rule, Span span) {
        Instant bound = isByHour(rule) ? span.hour() : span.last();
        return !isWaiting(span) && dueAt.filter(due -> due.isBefore(bound)).isPresent();
    }

    private boolean isByHour(LatenessRule rule) {
        return rule == LatenessRule.MOMENT || (rule == LatenessRule.TERM && byMoment);
    }

    private boolean isWaiting(Span span) {
        return waits.stream().anyMatch(wait -> isWaiting(wait, span.finish()));
    }

    private static boolean isWaiting(Wait wait, Instant finish) {
        return wait.from().isBefore(finish)
                && wait.until().map(until -> !until.isBefore(finish)).orElse(true);
    }

    /** QĐ 766, indicator 2.1, when the work has ended: moments are compared. */
    private boolean isNationallyLateAtEnd() {
        if (waits.size() > 1) {
            return true;
        }
        Optional<Instant> due = dueAt.or(() -> termDueAt);
        if (due.isEmpty()) {
            return false;
        }
        Instant end = ended().orElseThrow();
        if (waits.isEmpty()) {
            return end.isAfter(due.get());
        }
        Wait wait = waits.getFirst();
        return wait.supplied()
                ? end.isAfter(due.get().plus(off(wait)))
                : wait.from().isAfter(due.get());
    }

    /** The same at the end of the last day as was known then: dates are compared. */
    private boolean isNationallyLate(Span span) {
        List<Wait> asked = waits.stream()
                .filter(wait -> wait.from().isBefore(span.finish()))
                .toList();
        if (asked.size() > 1) {
            return true;
        }
        Optional<Instant> due = dueAt.or(() -> termDueAt);
        if (due.isEmpty()) {
            return false;
        }
        if (asked.isEmpty()) {
            return due.get().isBefore(span.last());
        }
        Wait wait = asked.getFirst();
        return isWaiting(wait, span.finish())
                ? day(wait.from()).isAfter(day(due.get()))
                : due.get().plus(off(wait)).isBefore(span.last());
    }

    private Duration off(Wait wait) {
        return movedByWaits || !wait.supplied()
                ? Duration.ZERO
                : Duration.between(wait.from(), wait.until().orElseThrow());
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ProvinceTime.ZONE).toLocalDate();
    }
}
