package vn.motcua.statistics;

import vn.motcua.counting.AgencyLevel;

/**
 * Figures of the least part a report is made of: one agency or level, and where the report asks for it one procedure.
 *
 * @param unitId of the unit under which it stands; 0 where figures are of a whole level
 * @param procedureId 0 where figures are of all procedures
 */
record Tally(AgencyLevel level, int unitId, int procedureId, Figures figures) {}
