package vn.motcua.statistics;

import java.time.Instant;
import java.util.List;

/**
 * The open data of a year as of one moment.
 *
 * @param rows by month, unit in the order of the register, and sector; those without any figure are left out
 */
public record OpenYear(int year, Instant asOf, List<OpenRow> rows) {

    public OpenYear {
        rows = List.copyOf(rows);
    }
}
