package vn.motcua.statistics;

import java.time.Duration;

/** What stands in a cell of a report. */
public sealed interface CellValue {

    /** A number of dossiers. */
    record Count(long dossiers) implements CellValue {}

    /** A share, 0 to 100. */
    record Percent(double of100) implements CellValue {}

    /** A time, shown in days with one decimal; running on through nights and days off. */
    record Time(Duration time) implements CellValue {}

    /** Nothing to reckon from. */
    record None() implements CellValue {}
}
