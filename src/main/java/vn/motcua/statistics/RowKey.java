package vn.motcua.statistics;

import java.time.YearMonth;
import vn.motcua.counting.AgencyLevel;

/** What a row of a report is about. */
public sealed interface RowKey {

    record Total() implements RowKey {}

    /** All units of a level. */
    record OfLevel(AgencyLevel level) implements RowKey {}

    record OfUnit(int agencyId) implements RowKey {}

    /** All units below one. */
    record OfBelow(int agencyId) implements RowKey {}

    /** A sector on a level. */
    record OfSector(AgencyLevel level, String sector) implements RowKey {}

    record OfProcedure(AgencyLevel level, int procedureId) implements RowKey {}

    record OfMonth(YearMonth month) implements RowKey {}
}
