package vn.motcua.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.counting.Column;
import vn.motcua.statistics.DataField.Dataset;
import vn.motcua.statistics.DataField.Source;
import vn.motcua.statistics.DataField.Unit;
import vn.motcua.statistics.DataField.ValueType;

/** Every field of the figures that are given away, in the order in which they stand there. */
public final class DataDictionary {

    private static final List<Dataset> ROWS = List.of(Dataset.ROWS);
    private static final List<Dataset> REPORT = List.of(Dataset.REPORT);
    private static final List<Dataset> BOTH = List.of(Dataset.ROWS, Dataset.REPORT);

    private static final List<DataField> KEYS = List.of(
            key("id", ValueType.TEXT, Source.PORTAL, REPORT),
            key("kind", ValueType.TEXT, Source.PORTAL, REPORT),
            key("code", ValueType.TEXT, Source.CATALOGUE, REPORT),
            key("name", ValueType.TEXT, Source.CATALOGUE, REPORT),
            key("depth", ValueType.WHOLE, Source.PORTAL, REPORT),
            key("note", ValueType.TEXT, Source.PORTAL, REPORT),
            key("month", ValueType.MONTH, Source.PORTAL, ROWS),
            key("unit", ValueType.TEXT, Source.CATALOGUE, ROWS),
            key("unitName", ValueType.TEXT, Source.CATALOGUE, ROWS),
            key("level", ValueType.TEXT, Source.CATALOGUE, BOTH),
            key("sector", ValueType.TEXT, Source.CATALOGUE, ROWS),
            key("sectorName", ValueType.TEXT, Source.CATALOGUE, ROWS),
            key("rounded", ValueType.TRUTH, Source.PORTAL, BOTH));

    private static final List<DataField> RECKONED = List.of(
            new DataField("onTimePercent", ValueType.DECIMAL, Unit.PERCENT, Source.PORTAL, Optional.empty(), BOTH),
            time("meanHandledMinutes", BOTH),
            time("medianHandledMinutes", REPORT),
            time("p90HandledMinutes", REPORT),
            time("meanWaitedMinutes", BOTH));

    private static final List<DataField> FIELDS = Stream.of(
                    KEYS.stream(), Arrays.stream(Column.values()).map(DataDictionary::figure), RECKONED.stream())
            .flatMap(fields -> fields)
            .toList();

    private DataDictionary() {}

    public static List<DataField> fields() {
        return FIELDS;
    }

    /** Those of one of the sets. */
    public static List<DataField> fields(Dataset dataset) {
        return FIELDS.stream()
                .filter(field -> field.datasets().contains(dataset))
                .toList();
    }

    /** The name of a figure on the wire; it never changes. */
    public static String name(Column column) {
        return switch (column) {
            case RECEIVED -> "received";
            case ONLINE -> "online";
            case DIRECT -> "direct";
            case CARRIED -> "carried";
            case FINISHED -> "finished";
            case EARLY -> "early";
            case ON_TIME -> "onTime";
            case LATE -> "late";
            case OPEN -> "open";
            case IN_TERM -> "inTerm";
            case OVERDUE -> "overdue";
            case NEW -> "newlyReceived";
            case COUNTER -> "counter";
            case POST -> "post";
            case UNSAID -> "unsaid";
            case REFUSED -> "refused";
            case LATE_APOLOGISED -> "lateApologised";
            case LATE_NOT_APOLOGISED -> "lateNotApologised";
            case STOPPED -> "stopped";
            case WITHDRAWN -> "withdrawn";
            case WAITING -> "waiting";
            case SOLVED -> "solved";
            case NATIONAL_LATE -> "nationalLate";
        };
    }

    private static DataField figure(Column column) {
        Source source = switch (column) {
            case REFUSED, LATE_APOLOGISED, LATE_NOT_APOLOGISED, STOPPED, WITHDRAWN, POST -> Source.FORM_07A;
            case NATIONAL_LATE -> Source.QD766;
            case NEW, COUNTER, UNSAID, WAITING, SOLVED -> Source.PORTAL;
            case RECEIVED, ONLINE, DIRECT, CARRIED, FINISHED, EARLY, ON_TIME, LATE, OPEN, IN_TERM, OVERDUE ->
                Source.II06A;
        };
        return new DataField(name(column), ValueType.WHOLE, Unit.DOSSIERS, source, column.number(), BOTH);
    }

    private static DataField key(String name, ValueType type, Source source, List<Dataset> datasets) {
        return new DataField(name, type, Unit.NONE, source, Optional.empty(), datasets);
    }

    private static DataField time(String name, List<Dataset> datasets) {
        return new DataField(name, ValueType.WHOLE, Unit.MINUTES, Source.PORTAL, Optional.empty(), datasets);
    }
}
