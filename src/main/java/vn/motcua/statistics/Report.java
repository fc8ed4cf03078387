package vn.motcua.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A report as of one moment.
 *
 * @param question with its period cut off at today
 * @param asOf the moment
 * @param today the day of that moment in the province
 * @param rows in order, without the total; units without any figure are left out
 * @param total of everything; equal to the sum of the rows of the least depth
 * @param silentUnits how many valid units of the scope have no figure
 */
public record Report(
        ReportQuestion question,
        Instant asOf,
        LocalDate today,
        List<ReportRow> rows,
        ReportRow total,
        int silentUnits) {

    public Report {
        rows = List.copyOf(rows);
    }
}
