package vn.motcua.statistics;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.motcua.counting.Column;
import vn.motcua.counting.HandlingScale;

/**
 * The figures of one row of a report.
 *
 * @param values dossiers by column, all columns
 * @param handledMinutes of all that are solved, without waiting
 * @param waitedMinutes of all that are solved
 * @param steps how many were solved within each step of {@link HandlingScale}; empty where they were not asked for
 */
public record Figures(
        Map<Column, Long> values, long handledMinutes, long waitedMinutes, SortedMap<Integer, Long> steps) {

    public static final Figures NONE = new Figures(Map.of(), 0, 0, new TreeMap<>());

    public Figures {
        values = Map.copyOf(values);
        steps = Collections.unmodifiableSortedMap(new TreeMap<>(steps));
    }

    public long of(Column column) {
        return values.getOrDefault(column, 0L);
    }

    public boolean isEmpty() {
        return values.values().stream().allMatch(value -> value == 0);
    }

    public Figures plus(Figures other) {
        return sum(Stream.of(this, other));
    }

    /** All together. */
    public static Figures sum(Stream<Figures> all) {
        return all.collect(FigureSum::new, FigureSum::add, FigureSum::addAll).figures();
    }

    Figures with(SortedMap<Integer, Long> handling) {
        return new Figures(values, handledMinutes, waitedMinutes, handling);
    }

    /** Share of the finished that were not late, 0 to 100; empty when nothing was finished. */
    public Optional<Double> onTimePercent() {
        long finished = of(Column.FINISHED);
        return finished == 0 ? Optional.empty() : Optional.of(100.0 * (finished - of(Column.LATE)) / finished);
    }

    /** Mean time from reception to the end without waiting; empty when nothing was solved. */
    public Optional<Duration> meanHandled() {
        return mean(handledMinutes);
    }

    /** Mean time of waiting for owners. */
    public Optional<Duration> meanWaited() {
        return mean(waitedMinutes);
    }

    /**
     * The time within which so many of a hundred were handled, rounded up to the step of the scale; empty when nothing
     * was solved or times were not asked for.
     */
    public Optional<Duration> handledWithin(int percent) {
        long all = steps.values().stream().mapToLong(Long::longValue).sum();
        long wanted = Math.ceilDiv(all * percent, 100);
        long passed = 0;
        for (Map.Entry<Integer, Long> step : steps.entrySet()) {
            passed += step.getValue();
            if (all > 0 && passed >= wanted) {
                return Optional.of(HandlingScale.longest(step.getKey()));
            }
        }
        return Optional.empty();
    }

    private Optional<Duration> mean(long minutes) {
        long solved = of(Column.SOLVED);
        return solved == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(Math.round((double) minutes / solved)));
    }
}
