package vn.motcua.statistics;

import java.util.List;
import java.util.Optional;

/**
 * A field of the open data and of the reports that programs read, as the data dictionary explains it. Its meaning in
 * words is {@code opendata.field.} with its name in the message files.
 *
 * @param name on the wire; it never changes
 * @param column number of the column of report II.06a whose figure it is
 * @param datasets where it stands
 */
public record DataField(
        String name, ValueType type, Unit unit, Source source, Optional<Integer> column, List<Dataset> datasets) {

    /** What is given away. */
    public enum Dataset {
        /** A year by month, unit and sector. */
        ROWS,
        /** The reports that pages show. */
        REPORT
    }

    /** How a value is written. */
    public enum ValueType {
        TEXT,
        /** {@code 2026-11} (ISO 8601). */
        MONTH,
        WHOLE,
        DECIMAL,
        TRUTH
    }

    /** What a number counts. */
    public enum Unit {
        NONE,
        DOSSIERS,
        PERCENT,
        MINUTES
    }

    /** Who defines it. */
    public enum Source {
        /** Form II.06a/VPCP/KSTT of TT 01/2020/TT-VPCP. */
        II06A,
        /** Form 07a/BTP. */
        FORM_07A,
        /** Indicator 2.1 of QĐ 766/QĐ-TTg. */
        QD766,
        /** The register of agencies and the catalogue of procedures. */
        CATALOGUE,
        PORTAL
    }

    public DataField {
        datasets = List.copyOf(datasets);
    }
}
