package vn.motcua.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.ProvinceTime;

/**
 * Counts what owners say, for the figure "satisfaction with solving" (QĐ 766/QĐ-TTg, 5.4): of 100 %, the dossiers that
 * were late and those whose owner complained or is not satisfied are taken off; the last part is counted here.
 */
@Component
public class SatisfactionFigures {

    private final RatingTable table;

    SatisfactionFigures(RatingTable table) {
        this.table = table;
    }

    /**
     * Dossiers rated, by agency, procedure and month.
     *
     * @param agencyId handling agency
     * @param month in which the answer was first given, in the province's time
     */
    public record Count(
            int agencyId, int procedureId, YearMonth month, int satisfied, int acceptable, int dissatisfied) {

        /** All who answered. */
        public int rated() {
            return satisfied + acceptable + dissatisfied;
        }

        Count plus(Count other) {
            return new Count(
                    agencyId,
                    procedureId,
                    month,
                    satisfied + other.satisfied,
                    acceptable + other.acceptable,
                    dissatisfied + other.dissatisfied);
        }
    }

    /** Counts of all agencies and procedures with any, from the first month to the last, both included. */
    public List<Count> counts(YearMonth first, YearMonth last) {
        return table.counts(begin(first), begin(last.plusMonths(1)));
    }

    /** The same from the first day to the last, both included; the months at the ends in part. */
    public List<Count> between(LocalDate first, LocalDate last) {
        return table.counts(begin(first), begin(last.plusDays(1)));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ProvinceTime.ZONE).toInstant();
    }

    static Instant begin(YearMonth month) {
        return begin(month.atDay(1));
    }
}
