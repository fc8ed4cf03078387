package vn.motcua.statistics;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.counting.Column;
import vn.motcua.counting.Counts;
import vn.motcua.counting.LatenessRule;
import vn.motcua.counting.Measure;
import vn.motcua.counting.SumRow;

/** Makes the figures of a row out of what was counted, under one rule. Pure. */
final class FigureReckoning {

    private final SumRow row;
    private final boolean byHour;
    private final Map<Column, Long> values = new EnumMap<>(Column.class);

    private FigureReckoning(SumRow row, LatenessRule rule) {
        this.row = row;
        this.byHour = isByHour(rule, row.byMoment());
    }

    /**
     * @param running whether the last day has not ended, so that who is past the hour of an appointment on it is not
     *     counted yet: those are added by {@link #passedToday}
     */
    static Figures of(SumRow row, LatenessRule rule, boolean running) {
        FigureReckoning reckoning = new FigureReckoning(row, rule);
        reckoning.flows();
        reckoning.stocks(running);
        return new Figures(
                reckoning.values,
                row.within().of(Measure.HANDLED_MINUTES),
                row.within().of(Measure.WAITED_MINUTES),
                new TreeMap<>());
    }

    /** What a dossier changes whose appointment passed earlier on the last day, which has not ended. */
    static Figures passedToday() {
        return new Figures(Map.of(Column.OVERDUE, 1L, Column.IN_TERM, -1L), 0, 0, new TreeMap<>());
    }

    /** Whether moments are compared under a rule. */
    static boolean isByHour(LatenessRule rule, boolean byMoment) {
        return switch (rule) {
            case TERM -> byMoment;
            case DATE -> false;
            case MOMENT -> true;
        };
    }

    private void flows() {
        Counts within = row.within();
        long afterHour = within.of(Measure.FINISHED_AFTER_HOUR);
        long apologised = within.of(Measure.APOLOGISED_LATE) + (byHour ? within.of(Measure.APOLOGISED_AFTER_HOUR) : 0);
        long late = within.of(Measure.FINISHED_LATE) + (byHour ? afterHour : 0);
        put(Column.ONLINE, within.of(Measure.RECEIVED_ONLINE));
        put(Column.COUNTER, within.of(Measure.RECEIVED_COUNTER));
        put(Column.POST, within.of(Measure.RECEIVED_POST));
        put(Column.UNSAID, within.of(Measure.RECEIVED_UNSAID));
        put(Column.DIRECT, received(within) - within.of(Measure.RECEIVED_ONLINE));
        put(Column.NEW, received(within));
        put(Column.REFUSED, within.of(Measure.REFUSED));
        put(Column.FINISHED, finished(within));
        put(Column.EARLY, within.of(Measure.FINISHED_EARLY));
        put(Column.LATE, late);
        put(Column.ON_TIME, finished(within) - within.of(Measure.FINISHED_EARLY) - late);
        put(Column.LATE_APOLOGISED, apologised);
        put(Column.LATE_NOT_APOLOGISED, late - apologised);
        put(Column.STOPPED, within.of(Measure.STOPPED));
        put(Column.WITHDRAWN, within.of(Measure.WITHDRAWN));
        put(Column.SOLVED, within.of(Measure.SOLVED));
        put(Column.NATIONAL_LATE, within.of(Measure.NATIONAL_LATE) + row.atEnd(Measure.NATIONAL_LATE_OPEN));
    }

    private void stocks(boolean running) {
        long carried = received(row.before()) - finished(row.before());
        long open = carried + received(row.within()) - finished(row.within());
        long overdue = row.atEnd(byHour && !running ? Measure.OVERDUE_BY_HOUR : Measure.OVERDUE);
        put(Column.CARRIED, carried);
        put(Column.RECEIVED, carried + received(row.within()));
        put(Column.OPEN, open);
        put(Column.OVERDUE, overdue);
        put(Column.IN_TERM, open - overdue);
        put(Column.WAITING, row.atEnd(Measure.WAITING));
    }

    private void put(Column column, long value) {
        values.put(column, value);
    }

    private static long received(Counts counts) {
        return counts.of(Measure.RECEIVED_ONLINE)
                + counts.of(Measure.RECEIVED_COUNTER)
                + counts.of(Measure.RECEIVED_POST)
                + counts.of(Measure.RECEIVED_UNSAID);
    }

    private static long finished(Counts counts) {
        return counts.of(Measure.FINISHED_EARLY)
                + counts.of(Measure.FINISHED_ON_TIME)
                + counts.of(Measure.FINISHED_AFTER_HOUR)
                + counts.of(Measure.FINISHED_LATE)
                + counts.of(Measure.WITHDRAWN);
    }
}
