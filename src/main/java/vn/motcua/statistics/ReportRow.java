package vn.motcua.statistics;

import java.util.Optional;

/**
 * A row of a report.
 *
 * @param depth 0 for the total, 1 for parts such as levels, 2 for what is within them
 * @param label name in Vietnamese of a unit, sector or procedure; empty for a total, a level or a month, which pages
 *     name
 * @param note what is to be known of a unit: that it has ended
 * @param opens the report that says more of this row
 */
public record ReportRow(
        RowKey key, int depth, String label, Note note, Figures figures, Optional<ReportQuestion> opens) {

    /** What is to be known of a unit. */
    public enum Note {
        NONE,
        /** It has ended since, or had ended on the last day. */
        ENDED,
        /** It has ended and several took over: a person has to say whose its dossiers are. */
        SPLIT
    }
}
