package vn.motcua.statistics;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.motcua.counting.Column;

/** Adds figures up: a report of the province is thousands of additions. */
@SuppressWarnings("EnumOrdinal") // The array never leaves this class.
final class FigureSum {

    private final long[] values = new long[Column.values().length];
    private final Set<Column> known = EnumSet.noneOf(Column.class);
    private final TreeMap<Integer, Long> steps = new TreeMap<>();
    private long handledMinutes;
    private long waitedMinutes;

    void add(Figures figures) {
        figures.values().forEach((column, value) -> {
            known.add(column);
            values[column.ordinal()] += value;
        });
        figures.steps().forEach((step, solved) -> steps.merge(step, solved, Long::sum));
        handledMinutes += figures.handledMinutes();
        waitedMinutes += figures.waitedMinutes();
    }

    void addAll(FigureSum other) {
        add(other.figures());
    }

    Figures figures() {
        Map<Column, Long> sums = new EnumMap<>(Column.class);
        known.forEach(column -> sums.put(column, values[column.ordinal()]));
        return new Figures(sums, handledMinutes, waitedMinutes, steps);
    }
}
