package vn.motcua.statistics;

import java.time.Duration;
import vn.motcua.procedure.Procedure.Term;

/**
 * How much time of the clock a term spans, to set it beside mean handling times: five working days are a week and eight
 * working hours a working day. Holidays are left aside, so this says nothing about a single dossier.
 */
final class TermSpan {

    private static final long WORKING_DAYS = 5;
    private static final long WORKING_HOURS = 8;
    private static final long DAYS = 7;

    private TermSpan() {}

    static Duration of(Term term) {
        return switch (term.unit()) {
            case SAME_DAY -> Duration.ofDays(1);
            case CALENDAR_DAY -> Duration.ofDays(term.amount());
            case WORKING_DAY -> Duration.ofDays(term.amount() * DAYS).dividedBy(WORKING_DAYS);
            case HOUR -> Duration.ofDays(term.amount() * DAYS).dividedBy(WORKING_DAYS * WORKING_HOURS);
        };
    }
}
