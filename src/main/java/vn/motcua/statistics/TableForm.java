package vn.motcua.statistics;

import java.util.List;

/** Which columns a report shows. */
@SuppressWarnings("ImmutableEnumChecker") // The lists are copies that cannot be changed, which their type does not say.
public enum TableForm {
    /** Columns 3 to 13 of report II.06a, and the share that was on time. */
    II06A(
            TableColumn.RECEIVED,
            TableColumn.ONLINE,
            TableColumn.DIRECT,
            TableColumn.CARRIED,
            TableColumn.FINISHED,
            TableColumn.EARLY,
            TableColumn.ON_TIME,
            TableColumn.LATE,
            TableColumn.OPEN,
            TableColumn.IN_TERM,
            TableColumn.OVERDUE,
            TableColumn.ON_TIME_PERCENT),
    /** How long the handling took, apart from the waiting. */
    TIMES(
            TableColumn.SOLVED,
            TableColumn.MEAN_HANDLED,
            TableColumn.MEDIAN_HANDLED,
            TableColumn.P90_HANDLED,
            TableColumn.MEAN_WAITED,
            TableColumn.WAITING);

    // A copy that cannot change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<TableColumn> columns;

    TableForm(TableColumn... columns) {
        this.columns = List.of(columns);
    }

    /** The one that an address names, usually {@link #II06A}. */
    public static TableForm ofWord(String word) {
        return word.equals(TIMES.word()) ? TIMES : II06A;
    }

    /** What addresses call it, in their parameter {@code bieu}. */
    public String word() {
        return this == TIMES ? "thoi-gian" : "06a";
    }

    public List<TableColumn> columns() {
        return columns;
    }

    /** Whether a report has to be asked for with handling times. */
    public boolean needsTimes() {
        return this == TIMES;
    }
}
