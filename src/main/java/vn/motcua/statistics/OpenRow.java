package vn.motcua.statistics;

import java.time.YearMonth;
import vn.motcua.counting.AgencyLevel;
import vn.motcua.procedure.Procedure;

/**
 * A row of the open data: one unit's dossiers of one sector in one month.
 *
 * @param unit its code, for good, as addresses name it
 * @param unitName in Vietnamese, as of the last day of the month
 */
public record OpenRow(
        YearMonth month, String unit, String unitName, AgencyLevel level, Procedure.Sector sector, OpenFigures shown) {}
