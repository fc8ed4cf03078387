package vn.motcua.counting;

import java.util.Optional;

/**
 * Figures of one agency, or of a level, and perhaps of one procedure.
 *
 * @param agencyId empty where rows are of a level
 * @param level empty where rows are of an agency
 * @param procedureId empty where rows are of all procedures
 * @param byMoment whether these are the dossiers with terms of hours or of the same day
 * @param before sums of all days before the first
 * @param within sums of the days asked for
 * @param next of the day after the last, for stocks that are kept a day later
 */
public record SumRow(
        Optional<Integer> agencyId,
        Optional<AgencyLevel> level,
        Optional<Integer> procedureId,
        boolean byMoment,
        Counts before,
        Counts within,
        Counts next) {

    /** A stock at the end of the last day. */
    public long atEnd(Measure stock) {
        long sum = before.of(stock) + within.of(stock);
        return stock == Measure.OVERDUE_BY_HOUR ? sum + next.of(stock) : sum;
    }
}
