package vn.motcua.statistics;

import java.util.List;
import java.util.Map;
import vn.motcua.agency.Agency;
import vn.motcua.procedure.PublishedProcedure;

/**
 * What a score sheet is made of.
 *
 * @param question of the report by units
 * @param byUnit that report
 * @param byProcedure figures of procedures, by key
 * @param names of those procedures
 * @param catalogue procedures that the scope receives now
 * @param dissatisfied how many owners are not satisfied, by unit
 */
record ScoreSource(
        ReportQuestion question,
        Report byUnit,
        Map<Integer, Figures> byProcedure,
        Map<Integer, String> names,
        List<PublishedProcedure> catalogue,
        Map<Agency, Long> dissatisfied) {

    Figures total() {
        return byUnit.total().figures();
    }

    /** Rows of units, and of those below one together; not of levels. */
    List<ReportRow> units() {
        return byUnit.rows().stream()
                .filter(row -> !(row.key() instanceof RowKey.OfLevel))
                .toList();
    }

    Figures of(PublishedProcedure procedure) {
        return byProcedure.getOrDefault(procedure.procedure().id(), Figures.NONE);
    }

    String name(int procedureId) {
        return names.getOrDefault(procedureId, "");
    }

    ReportQuestion of(int procedureId) {
        return question.ofProcedure(procedureId);
    }
}
