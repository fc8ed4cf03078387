package vn.motcua.counting;

import java.util.Optional;
import vn.motcua.counting.JudgedDossier.Span;

/** What the flows that are kept should come to, in terms of the columns of reports. */
final class Expected {

    private Expected() {}

    /** Of one dossier within a span; empty for stocks, which are asked of days. */
    static Optional<Long> flow(JudgedDossier dossier, Measure measure, Span span) {
        return switch (measure) {
            case RECEIVED_ONLINE -> in(dossier, Column.ONLINE, span);
            case RECEIVED_COUNTER -> in(dossier, Column.COUNTER, span);
            case RECEIVED_POST -> in(dossier, Column.POST, span);
            case RECEIVED_UNSAID -> in(dossier, Column.UNSAID, span);
            case REFUSED -> in(dossier, Column.REFUSED, span);
            case FINISHED_EARLY -> in(dossier, Column.EARLY, span);
            case FINISHED_ON_TIME ->
                number(is(dossier, Column.ON_TIME, LatenessRule.MOMENT, span)
                        && !is(dossier, Column.WITHDRAWN, LatenessRule.MOMENT, span));
            case FINISHED_AFTER_HOUR -> number(afterHour(dossier, Column.LATE, span));
            case FINISHED_LATE -> in(dossier, Column.LATE, span);
            case WITHDRAWN -> in(dossier, Column.WITHDRAWN, span);
            case STOPPED -> in(dossier, Column.STOPPED, span);
            case APOLOGISED_AFTER_HOUR -> number(afterHour(dossier, Column.LATE_APOLOGISED, span));
            case APOLOGISED_LATE -> in(dossier, Column.LATE_APOLOGISED, span);
            case SOLVED -> in(dossier, Column.SOLVED, span);
            case HANDLED_MINUTES -> Optional.of(dossier.isSolved(span) ? dossier.handledMinutes() : 0);
            case WAITED_MINUTES -> Optional.of(dossier.isSolved(span) ? dossier.waitedMinutes() : 0);
            case OVERDUE, OVERDUE_BY_HOUR, WAITING, NATIONAL_LATE_OPEN, NATIONAL_LATE -> Optional.empty();
        };
    }

    /** Late by the moment, though not by the date. */
    private static boolean afterHour(JudgedDossier dossier, Column column, Span span) {
        return is(dossier, column, LatenessRule.MOMENT, span) && !is(dossier, column, LatenessRule.DATE, span);
    }

    private static Optional<Long> in(JudgedDossier dossier, Column column, Span span) {
        return number(is(dossier, column, LatenessRule.DATE, span));
    }

    private static boolean is(JudgedDossier dossier, Column column, LatenessRule rule, Span span) {
        return dossier.isIn(column, rule, span);
    }

    private static Optional<Long> number(boolean is) {
        return Optional.of(is ? 1L : 0L);
    }
}
