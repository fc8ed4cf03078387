package vn.motcua.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.motcua.counting.Column;
import vn.motcua.statistics.Figures;
import vn.motcua.statistics.ReportRow;
import vn.motcua.statistics.RowKey;

class UnitRowsTest {

    private static final List<ReportRow> ROWS =
            List.of(unit("few", 19, 0, 3), unit("good", 20, 1, 0), unit("better", 400, 20, 9), unit("bad", 20, 5, 1));

    @Test
    void leavesOutOfTheLeagueWhoFinishedTooLittle() {
        assertThat(UnitRows.league(ROWS, 20)).extracting(ReportRow::label).containsExactly("better", "good", "bad");
        assertThat(UnitRows.league(ROWS, 1)).extracting(ReportRow::label).startsWith("few");
    }

    @Test
    void hasNobodyInTheLeagueWhoFinishedNothing() {
        assertThat(UnitRows.league(List.of(unit("none", 0, 0, 0)), 0)).isEmpty();
    }

    @Test
    void putsThoseWithMostOverdueFirst() {
        assertThat(UnitRows.overdue(ROWS)).extracting(ReportRow::label).containsExactly("better", "few", "bad");
    }

    private static ReportRow unit(String label, long finished, long late, long overdue) {
        return new ReportRow(
                new RowKey.OfUnit(label.length()),
                1,
                label,
                ReportRow.Note.NONE,
                new Figures(
                        Map.of(Column.FINISHED, finished, Column.LATE, late, Column.OVERDUE, overdue),
                        0,
                        0,
                        new TreeMap<>()),
                Optional.empty());
    }
}
