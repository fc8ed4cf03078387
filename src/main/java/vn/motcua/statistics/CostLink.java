package vn.motcua.statistics;

import vn.motcua.counting.Column;

/** What opens from a line that costs points. */
public sealed interface CostLink {

    /** The list of exactly the dossiers that are counted. */
    record Dossiers(ReportQuestion question, RowKey row, Column column) implements CostLink {}

    /** A report that says more. */
    record OfReport(ReportQuestion question) implements CostLink {}

    /** The procedure in the catalogue. */
    record OfProcedure(String code) implements CostLink {}

    /** What owners said of an agency. */
    record OfRatings(String agencyCode) implements CostLink {}
}
