package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.motcua.counting.Column;

class OpenCellsTest {

    @Test
    void cellsOfManyAreGivenAwayAsTheyAre() {
        Map<String, OpenFigures> shown = shown(Map.of("a/x", 20L, "a/y", 133L));

        assertThat(at(shown, "a/x").rounded()).isFalse();
        assertThat(at(shown, "a/y").count(Column.RECEIVED)).isEqualTo(133);
        assertThat(at(shown, "a/y").percent(TableColumn.ON_TIME_PERCENT)).contains(100.0);
        assertThat(at(shown, "a/y").time(TableColumn.MEAN_HANDLED)).isPresent();
    }

    @Test
    void aSmallCellIsRoundedAndHasNoShareAndNoTime() {
        OpenFigures small = at(shown(Map.of("a/x", 18L)), "a/x");

        assertThat(small.rounded()).isTrue();
        assertThat(small.count(Column.RECEIVED)).isEqualTo(20);
        assertThat(small.count(Column.FINISHED)).isEqualTo(20);
        assertThat(small.reckoned()).isEmpty();
    }

    @Test
    void theOnlySmallCellOfASumTakesTheNextSmallestWithIt() {
        Map<String, OpenFigures> shown = shown(Map.of("a/x", 3L, "a/y", 41L, "a/z", 98L, "b/x", 42L));

        assertThat(at(shown, "a/x").count(Column.RECEIVED)).isEqualTo(5);
        assertThat(at(shown, "a/y").rounded()).isTrue();
        assertThat(at(shown, "a/y").count(Column.RECEIVED)).isEqualTo(40);
        assertThat(at(shown, "a/y").percent(TableColumn.ON_TIME_PERCENT)).isEmpty();
        assertThat(at(shown, "a/z").rounded()).isFalse();
        assertThat(at(shown, "b/x").rounded()).isFalse();
    }

    @Test
    void severalSmallCellsHideOneAnother() {
        Map<String, OpenFigures> shown = shown(Map.of("a/x", 3L, "a/y", 4L, "a/z", 98L));

        assertThat(at(shown, "a/z").rounded()).isFalse();
    }

    private static OpenFigures at(Map<String, OpenFigures> shown, String cell) {
        return Optional.ofNullable(shown.get(cell)).orElseThrow();
    }

    /** Cells named by their sum and themselves; all that was received is finished on time, a day each. */
    private static Map<String, OpenFigures> shown(Map<String, Long> received) {
        Map<String, Figures> cells = new TreeMap<>();
        received.forEach((cell, dossiers) -> cells.put(
                cell,
                new Figures(
                        Map.of(Column.RECEIVED, dossiers, Column.FINISHED, dossiers, Column.SOLVED, dossiers),
                        dossiers * 1440,
                        0,
                        new TreeMap<>())));
        return OpenCells.shown(cells, cell -> cell.charAt(0));
    }
}
