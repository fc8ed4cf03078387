package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.motcua.counting.Column;
import vn.motcua.counting.HandlingScale;

class FiguresTest {

    @Property(tries = 1_000)
    void soManyOfAHundredWereHandledWithinTheTime(
            @ForAll @NotEmpty @Size(max = 60) List<@IntRange(max = 200) Integer> handled,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        TreeMap<Integer, Long> steps = new TreeMap<>();
        handled.forEach(step -> steps.merge(step, 1L, Long::sum));
        List<Integer> sorted = new ArrayList<>(handled);
        Collections.sort(sorted);
        int rank = (int) Math.ceil(sorted.size() * percent / 100.0);

        assertThat(Figures.NONE.with(steps).handledWithin(percent))
                .contains(HandlingScale.longest(sorted.get(rank - 1)));
    }

    @Test
    void nothingHasNoShareMeanOrMedian() {
        assertThat(Figures.NONE.onTimePercent()).isEmpty();
        assertThat(Figures.NONE.meanHandled()).isEmpty();
        assertThat(Figures.NONE.meanWaited()).isEmpty();
        assertThat(Figures.NONE.handledWithin(50)).isEmpty();
        assertThat(Figures.NONE.isEmpty()).isTrue();
    }

    @Test
    void saysShareAndMeans() {
        Figures figures = new Figures(
                Map.of(Column.FINISHED, 8L, Column.LATE, 1L, Column.SOLVED, 4L), 4 * 90, 10, new TreeMap<>());

        assertThat(figures.onTimePercent()).contains(87.5);
        assertThat(figures.meanHandled()).contains(Duration.ofMinutes(90));
        assertThat(figures.meanWaited()).as("rounded").contains(Duration.ofMinutes(3));
        assertThat(figures.isEmpty()).isFalse();
    }

    @Test
    void addsUpEverything() {
        Figures one = new Figures(Map.of(Column.NEW, 1L, Column.OPEN, 2L), 3, 4, new TreeMap<>(Map.of(7, 1L)));
        Figures other = new Figures(Map.of(Column.NEW, 5L, Column.LATE, 6L), 7, 8, new TreeMap<>(Map.of(7, 2L, 9, 1L)));

        assertThat(one.plus(other))
                .isEqualTo(other.plus(one))
                .isEqualTo(new Figures(
                        Map.of(Column.NEW, 6L, Column.OPEN, 2L, Column.LATE, 6L),
                        10,
                        12,
                        new TreeMap<>(Map.of(7, 3L, 9, 1L))));
        assertThat(one.plus(Figures.NONE)).isEqualTo(one);
    }
}
