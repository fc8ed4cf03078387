package vn.motcua.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Days are covered by years, months and days: each once, and by few. */
class GrainTest {

    private static final LocalDate BASE = LocalDate.of(2023, 12, 1);

    @Property(tries = 3_000)
    void runsCoverEachDayOnce(@ForAll @IntRange(max = 900) int offset, @ForAll @IntRange(max = 1_500) int length) {
        LocalDate first = BASE.plusDays(offset);
        LocalDate end = first.plusDays(length);
        List<LocalDate> covered = new ArrayList<>();
        List<Grain.Run> runs = Grain.runs(first, end);
        for (Grain.Run run : runs) {
            for (LocalDate begin = run.first(); !begin.isAfter(run.last()); begin = next(run.grain(), begin)) {
                assertThat(run.grain().begin(begin)).isEqualTo(begin);
                begin.datesUntil(next(run.grain(), begin)).forEach(covered::add);
            }
        }
        assertThat(covered).isEqualTo(first.datesUntil(end).toList());
        assertThat(runs).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void aYearIsOneRunAndAMonthAnother() {
        assertThat(Grain.runs(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)))
                .containsExactly(new Grain.Run(Grain.YEAR, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1)));
        assertThat(Grain.runs(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1)))
                .containsExactly(new Grain.Run(Grain.MONTH, LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 1)));
        assertThat(Grain.runs(LocalDate.of(2024, 11, 30), LocalDate.of(2026, 1, 2)))
                .containsExactly(
                        new Grain.Run(Grain.DAY, LocalDate.of(2024, 11, 30), LocalDate.of(2024, 11, 30)),
                        new Grain.Run(Grain.MONTH, LocalDate.of(2024, 12, 1), LocalDate.of(2024, 12, 1)),
                        new Grain.Run(Grain.YEAR, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1)),
                        new Grain.Run(Grain.DAY, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1)));
    }

    @Test
    void nothingIsNoRun() {
        assertThat(Grain.runs(BASE, BASE)).isEmpty();
    }

    private static LocalDate next(Grain grain, LocalDate begin) {
        return switch (grain) {
            case DAY -> begin.plusDays(1);
            case MONTH -> begin.plusMonths(1);
            case YEAR -> begin.plusYears(1);
        };
    }
}
