package vn.motcua.counting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** What one dossier, or the difference between two states of it, contributes, by day. */
final class DayCounts {

    /**
     * Where a contribution is kept.
     *
     * @param step of the handling scale, where a handling time is counted
     */
    record Place(LocalDate day, Optional<Integer> step) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byDay = day.compareTo(other.day);
            return byDay != 0 ? byDay : Integer.compare(step.orElse(-1), other.step.orElse(-1));
        }
    }

    private final Map<Place, Counts> byPlace = new TreeMap<>();

    void add(LocalDate day, Measure measure, long value) {
        at(new Place(day, Optional.empty())).add(measure, value);
    }

    /** Counts a handling time. */
    void solved(LocalDate day, int step, long handled, long waited) {
        Counts counts = at(new Place(day, Optional.of(step)));
        counts.add(Measure.SOLVED, 1);
        counts.add(Measure.HANDLED_MINUTES, handled);
        counts.add(Measure.WAITED_MINUTES, waited);
    }

    void add(DayCounts other, long times) {
        other.byPlace.forEach((place, counts) -> at(place).add(counts, times));
    }

    /** In order; without what comes to nothing. */
    void forEach(BiConsumer<Place, Counts> action) {
        byPlace.forEach((place, counts) -> {
            if (!counts.isZero()) {
                action.accept(place, counts);
            }
        });
    }

    private Counts at(Place place) {
        return byPlace.computeIfAbsent(place, _ -> Counts.zero());
    }
}
