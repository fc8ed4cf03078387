package vn.motcua.statistics;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.counting.Column;

/**
 * What is given away of the cells of a table whose sums are public elsewhere. A small cell is rounded and has neither
 * shares nor times; where it is the only one of its sum the next smallest is rounded too, since else the small one
 * could be had by subtracting the others.
 */
final class OpenCells {

    private OpenCells() {}

    /** @param sum the sum to which a cell belongs */
    static <C, S> Map<C, OpenFigures> shown(Map<C, Figures> cells, Function<C, S> sum) {
        Set<C> rounded = new HashSet<>();
        Map<S, List<C>> parts = cells.keySet().stream().collect(Collectors.groupingBy(sum));
        parts.values().forEach(part -> {
            List<C> ascending = part.stream()
                    .sorted(Comparator.comparingLong(cell -> received(cells, cell)))
                    .toList();
            long small = ascending.stream().filter(cell -> isSmall(cells, cell)).count();
            rounded.addAll(ascending.subList(0, (int) Math.min(small == 1 ? 2 : small, ascending.size())));
        });
        Map<C, OpenFigures> shown = new HashMap<>();
        cells.forEach((cell, figures) -> shown.put(cell, of(figures, isSmall(cells, cell), rounded.contains(cell))));
        return shown;
    }

    private static long received(Map<?, Figures> cells, Object cell) {
        return Optional.ofNullable(cells.get(cell)).orElse(Figures.NONE).of(Column.RECEIVED);
    }

    private static boolean isSmall(Map<?, Figures> cells, Object cell) {
        return received(cells, cell) < PublicFigures.SMALL;
    }

    private static OpenFigures of(Figures figures, boolean small, boolean rounded) {
        Map<Column, Long> counts = new EnumMap<>(Column.class);
        Map<TableColumn, CellValue> reckoned = new EnumMap<>(TableColumn.class);
        for (Column column : Column.values()) {
            long dossiers = figures.of(column);
            counts.put(column, rounded ? PublicFigures.round(dossiers) : dossiers);
        }
        if (!small) {
            reckoned.put(TableColumn.MEAN_HANDLED, TableColumn.MEAN_HANDLED.of(figures));
            reckoned.put(TableColumn.MEAN_WAITED, TableColumn.MEAN_WAITED.of(figures));
            if (!rounded) {
                reckoned.put(TableColumn.ON_TIME_PERCENT, TableColumn.ON_TIME_PERCENT.of(figures));
            }
        }
        return new OpenFigures(counts, reckoned, rounded);
    }
}
