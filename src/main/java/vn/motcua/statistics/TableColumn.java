package vn.motcua.statistics;

import java.time.Duration;
import java.util.Optional;
import vn.motcua.counting.Column;

/** A column as it is shown, on screen and in every file alike. */
public enum TableColumn {
    RECEIVED(Column.RECEIVED),
    ONLINE(Column.ONLINE),
    DIRECT(Column.DIRECT),
    CARRIED(Column.CARRIED),
    FINISHED(Column.FINISHED),
    EARLY(Column.EARLY),
    ON_TIME(Column.ON_TIME),
    LATE(Column.LATE),
    OPEN(Column.OPEN),
    IN_TERM(Column.IN_TERM),
    OVERDUE(Column.OVERDUE),
    SOLVED(Column.SOLVED),
    WAITING(Column.WAITING),
    ON_TIME_PERCENT,
    MEAN_HANDLED,
    MEDIAN_HANDLED,
    P90_HANDLED,
    MEAN_WAITED;

    private final Optional<Column> opens;

    TableColumn() {
        this.opens = Optional.empty();
    }

    TableColumn(Column column) {
        this.opens = Optional.of(column);
    }

    /** The figure whose dossiers it opens; empty where it is reckoned from others. */
    public Optional<Column> opens() {
        return opens;
    }

    /** What a row shows in it. */
    public CellValue of(Figures figures) {
        return switch (this) {
            case ON_TIME_PERCENT ->
                figures.onTimePercent().<CellValue>map(CellValue.Percent::new).orElseGet(CellValue.None::new);
            case MEAN_HANDLED -> time(figures.meanHandled());
            case MEDIAN_HANDLED -> time(figures.handledWithin(50));
            case P90_HANDLED -> time(figures.handledWithin(90));
            case MEAN_WAITED -> time(figures.meanWaited());
            case RECEIVED,
                    ONLINE,
                    DIRECT,
                    CARRIED,
                    FINISHED,
                    EARLY,
                    ON_TIME,
                    LATE,
                    OPEN,
                    IN_TERM,
                    OVERDUE,
                    SOLVED,
                    WAITING -> new CellValue.Count(figures.of(opens.orElseThrow()));
        };
    }

    private static CellValue time(Optional<Duration> time) {
        return time.<CellValue>map(CellValue.Time::new).orElseGet(CellValue.None::new);
    }
}
