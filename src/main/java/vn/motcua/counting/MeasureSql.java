package vn.motcua.counting;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Parts of SQL that name every measure. */
final class MeasureSql {

    /** The columns, one after another. */
    static final String COLUMNS = each("%s");

    /** What adds new figures to those that are {@code kept}. */
    static final String ADDED = each("%1$s = kept.%1$s + excluded.%1$s");

    private MeasureSql() {}

    /** A list with a part for each measure. */
    static String each(String form) {
        return Arrays.stream(Measure.values())
                .map(Measure::column)
                .map(form::formatted)
                .collect(Collectors.joining(", "));
    }
}
