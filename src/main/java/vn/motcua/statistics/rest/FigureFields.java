package vn.motcua.statistics.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.counting.Column;
import vn.motcua.statistics.DataDictionary;
import vn.motcua.statistics.OpenFigures;
import vn.motcua.statistics.TableColumn;

/** The figures of a row by the names of the data dictionary; what there is not, or is withheld, is left out. */
final class FigureFields {

    private FigureFields() {}

    static Map<String, Object> of(OpenFigures shown) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Column column : Column.values()) {
            fields.put(DataDictionary.name(column), shown.count(column));
        }
        shown.percent(TableColumn.ON_TIME_PERCENT)
                .ifPresent(percent -> fields.put("onTimePercent", Math.floor(percent * 100) / 100));
        minutes(fields, shown, "meanHandledMinutes", TableColumn.MEAN_HANDLED);
        minutes(fields, shown, "medianHandledMinutes", TableColumn.MEDIAN_HANDLED);
        minutes(fields, shown, "p90HandledMinutes", TableColumn.P90_HANDLED);
        minutes(fields, shown, "meanWaitedMinutes", TableColumn.MEAN_WAITED);
        return fields;
    }

    private static void minutes(Map<String, Object> fields, OpenFigures shown, String name, TableColumn column) {
        shown.time(column).ifPresent(time -> fields.put(name, time.toMinutes()));
    }
}
