package vn.motcua.statistics.rest;

import java.util.List;

/**
 * A report as of one moment.
 *
 * @param rule when a dossier was taken to be late
 * @param register under whose names dossiers of agencies that have ended stand
 * @param silentUnits valid units without any figure, which are left out
 * @param dictionary address of what the fields mean
 */
record ReportView(
        QuestionView question,
        String asOf,
        Choice rule,
        Choice register,
        List<RowView> rows,
        RowView total,
        int silentUnits,
        String dictionary) {

    /** One of a few, and what it means in Vietnamese. */
    record Choice(String code, String words) {}

    /** What it says but for the moment at which it says it. */
    ReportView atAnyMoment() {
        return new ReportView(question, "", rule, register, rows, total, silentUnits, dictionary);
    }
}
