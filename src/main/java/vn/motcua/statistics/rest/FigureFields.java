package vn.motcua.statistics.rest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.counting.Column;
import vn.motcua.statistics.DataDictionary;
import vn.motcua.statistics.Figures;
import vn.motcua.statistics.OpenFigures;

/** The figures of a row by the names of the data dictionary; what there is not, or is withheld, is left out. */
final class FigureFields {

    private FigureFields() {}

    static Map<String, Object> of(OpenFigures shown) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Figures figures = shown.figures();
        for (Column column : Column.values()) {
            fields.put(DataDictionary.name(column), figures.of(column));
        }
        shown.onTimePercent().ifPresent(percent -> fields.put("onTimePercent", Math.round(percent * 100) / 100.0));
        if (!shown.rounded()) {
            minutes(fields, "meanHandledMinutes", figures.meanHandled());
            minutes(fields, "medianHandledMinutes", figures.handledWithin(50));
            minutes(fields, "p90HandledMinutes", figures.handledWithin(90));
            minutes(fields, "meanWaitedMinutes", figures.meanWaited());
        }
        return fields;
    }

    private static void minutes(Map<String, Object> fields, String name, Optional<Duration> time) {
        time.ifPresent(some -> fields.put(name, some.toMinutes()));
    }
}
