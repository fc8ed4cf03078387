package vn.motcua.dossier;

import vn.motcua.counting.Column;
import vn.motcua.counting.LatenessRule;

/**
 * SQL of what makes a dossier count in a figure: the same definitions by which counts are kept, asked of the dossier
 * itself. {@code :begin} and {@code :finish} bound the period, {@code :last} begins its last day, and {@code :hour} is
 * the end of that day or, as long as it runs, now.
 */
final class FigureConditions {

    private static final String ACCEPTED =
            "d.state not in ('registered', 'completion_requested', 'refused', 'cancelled')";
    private static final String ENDED = "greatest(d.finished_at, d.received_at)";
    private static final String NEW = "%s and d.received_at >= :begin and d.received_at < :finish".formatted(ACCEPTED);
    private static final String FINISHED =
            "%1$s and d.finished_at is not null and %2$s >= :begin and %2$s < :finish".formatted(ACCEPTED, ENDED);
    private static final String CARRIED =
            "%s and d.received_at < :begin and (d.finished_at is null or %s >= :begin)".formatted(ACCEPTED, ENDED);
    private static final String OPEN =
            "%s and d.received_at < :finish and (d.finished_at is null or %s >= :finish)".formatted(ACCEPTED, ENDED);
    private static final String WAITING = """
        exists (
            select 1 from dossier_supplement s
            where s.agency_id = d.agency_id and s.dossier_id = d.id and s.requested_at < :finish
                and (s.ended_at is null or s.ended_at >= :finish))
        """;
    private static final String APOLOGISED = """
        exists (
            select 1 from dossier_deadline e
            where e.agency_id = d.agency_id and e.dossier_id = d.id and e.kind = 'extension')
        """;
    private static final String BY_MOMENT = """
        exists (
            select 1 from unnest(:momentProcedures::int[], :momentVersions::int[]) as m (procedure_id, version)
            where m.procedure_id = d.procedure_id and m.version = d.procedure_version)
        """;
    private static final String EARLY = "d.state <> 'withdrawn' and %s < %s".formatted(day(ENDED), day("d.due_at"));

    /** Late by indicator 2.1 of QĐ 766/QĐ-TTg when the work ended. */
    private static final String NATIONAL_AT_END = """
        (select case
            when count(*) > 1 then true
            when count(*) = 0 then %1$s > coalesce(d.due_at, d.term_due_at)
            when bool_and(s.supplied) then %1$s > coalesce(d.due_at, d.term_due_at)
                + case when d.origin = 'own' then interval '0' else max(s.ended_at - s.requested_at) end
            else min(s.requested_at) > coalesce(d.due_at, d.term_due_at) end
        from dossier_supplement s where s.agency_id = d.agency_id and s.dossier_id = d.id)
        """.formatted(ENDED);

    /** The same at the end of the last day, while the work goes on. */
    private static final String NATIONAL_OPEN =
            """
            (select case
                when count(*) > 1 then true
                when count(*) = 0 then coalesce(d.due_at, d.term_due_at) < :last
                when bool_or(s.ended_at is null or s.ended_at >= :finish) then
                    %1$s > %2$s
                else coalesce(d.due_at, d.term_due_at) + case when d.origin <> 'own' and bool_and(s.supplied)
                    then max(s.ended_at - s.requested_at) else interval '0' end < :last end
            from dossier_supplement s
            where s.agency_id = d.agency_id and s.dossier_id = d.id and s.requested_at < :finish)
            """.formatted(day("min(s.requested_at)"), day("coalesce(d.due_at, d.term_due_at)"));

    private FigureConditions() {}

    /** The condition on {@code dossier d}. */
    static String of(Column column, LatenessRule rule) {
        return switch (column) {
            case RECEIVED -> "((%s) or (%s))".formatted(NEW, CARRIED);
            case ONLINE -> NEW + " and d.channel = 'online'";
            case DIRECT -> NEW + " and d.channel is distinct from 'online'";
            case COUNTER -> NEW + " and d.channel = 'counter'";
            case POST -> NEW + " and d.channel = 'post'";
            case UNSAID -> NEW + " and d.channel is null";
            case NEW -> NEW;
            case CARRIED -> CARRIED;
            case FINISHED -> FINISHED;
            case EARLY -> FINISHED + " and " + EARLY;
            case ON_TIME -> "%s and (%s) is not true and (%s) is not true".formatted(FINISHED, EARLY, late(rule));
            case LATE -> FINISHED + " and " + late(rule);
            case LATE_APOLOGISED -> FINISHED + " and " + late(rule) + " and " + APOLOGISED;
            case LATE_NOT_APOLOGISED -> FINISHED + " and " + late(rule) + " and not " + APOLOGISED;
            case STOPPED -> FINISHED + " and d.state = 'stopped'";
            case WITHDRAWN -> FINISHED + " and d.state = 'withdrawn'";
            case SOLVED -> FINISHED + " and d.state in ('finished', 'result_returned', 'unresolved')";
            case REFUSED -> "d.state = 'refused' and d.finished_at >= :begin and d.finished_at < :finish";
            case OPEN -> OPEN;
            case IN_TERM -> "%s and (%s) is not true".formatted(OPEN, overdue(rule));
            case OVERDUE -> OPEN + " and " + overdue(rule);
            case WAITING -> OPEN + " and " + WAITING;
            case NATIONAL_LATE ->
                "((%s and %s) or (%s and %s))".formatted(FINISHED, NATIONAL_AT_END, OPEN, NATIONAL_OPEN);
        };
    }

    private static String late(LatenessRule rule) {
        String byDate = "%s > %s".formatted(day(ENDED), day("d.due_at"));
        String byMoment = "%s > d.due_at".formatted(ENDED);
        return "d.state <> 'withdrawn' and " + choice(rule, byDate, byMoment);
    }

    private static String overdue(LatenessRule rule) {
        return choice(rule, "d.due_at < :last", "d.due_at < :hour") + " and not " + WAITING;
    }

    private static String choice(LatenessRule rule, String byDate, String byMoment) {
        return switch (rule) {
            case DATE -> byDate;
            case MOMENT -> byMoment;
            case TERM -> "case when %s then %s else %s end".formatted(BY_MOMENT, byMoment, byDate);
        };
    }

    private static String day(String moment) {
        return "(%s at time zone 'Asia/Ho_Chi_Minh')::date".formatted(moment);
    }
}
