package vn.motcua.statistics.rest;

import java.util.Map;
import java.util.Optional;

/**
 * A row of a report.
 *
 * @param id stable
 * @param code of the unit, sector or procedure, or the month
 * @param note {@code ended} or {@code split} of a unit that is no more
 * @param figures by the names of the data dictionary
 * @param report address of the report that says more of it
 */
record RowView(
        String id,
        String kind,
        Optional<String> code,
        String name,
        Optional<String> level,
        int depth,
        Optional<String> note,
        boolean rounded,
        Map<String, Object> figures,
        Optional<String> report) {}
