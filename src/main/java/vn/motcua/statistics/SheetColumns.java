package vn.motcua.statistics;

/** Where columns stand in the form of report II.06a (TT 01/2020/TT-VPCP). */
final class SheetColumns {

    private SheetColumns() {}

    /** Key of what it stands under; empty where it stands alone. */
    static String group(TableColumn column) {
        return switch (column) {
            case RECEIVED, ONLINE, DIRECT, CARRIED -> "received";
            case FINISHED, EARLY, ON_TIME, LATE -> "finished";
            case OPEN, IN_TERM, OVERDUE -> "open";
            case MEAN_HANDLED, MEDIAN_HANDLED, P90_HANDLED -> "handled";
            case MEAN_WAITED, WAITING -> "waited";
            case SOLVED, ON_TIME_PERCENT -> "";
        };
    }

    /** The number below its heading; empty for a column that the form does not have. */
    static String number(TableColumn column) {
        return switch (column) {
            case RECEIVED -> "(3)=(4)+(5)+(6)";
            case ONLINE -> "(4)";
            case DIRECT -> "(5)";
            case CARRIED -> "(6)";
            case FINISHED -> "(7)=(8)+(9)+(10)";
            case EARLY -> "(8)";
            case ON_TIME -> "(9)";
            case LATE -> "(10)";
            case OPEN -> "(11)=(12)+(13)";
            case IN_TERM -> "(12)";
            case OVERDUE -> "(13)";
            case SOLVED, WAITING, ON_TIME_PERCENT, MEAN_HANDLED, MEDIAN_HANDLED, P90_HANDLED, MEAN_WAITED -> "";
        };
    }
}
