package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.counting.AgencyLevel;
import vn.motcua.counting.Column;

class PublicFiguresTest {

    private static final RowKey LEVEL = new RowKey.OfLevel(AgencyLevel.PROVINCE);
    private static final RowKey OTHER_LEVEL = new RowKey.OfLevel(AgencyLevel.COMMUNE);

    @Test
    void roundsCountsOfSmallRowsAndSaysNeitherSharesNorTimes() {
        ReportRow small = unit(1, 19, 8, 3);
        PublicFigures shown = shown(small, unit(2, 13, 5, 0));

        assertThat(shown.isRounded(small)).isTrue();
        assertThat(shown.value(small, TableColumn.RECEIVED)).isEqualTo(new CellValue.Count(20));
        assertThat(shown.value(small, TableColumn.FINISHED)).isEqualTo(new CellValue.Count(10));
        assertThat(shown.value(small, TableColumn.LATE)).isEqualTo(new CellValue.Count(5));
        assertThat(shown.count(small, Column.LATE)).isEqualTo(5);
        assertThat(shown.value(small, TableColumn.ON_TIME_PERCENT)).isEqualTo(new CellValue.None());
        assertThat(shown.value(small, TableColumn.MEAN_HANDLED)).isEqualTo(new CellValue.None());
    }

    @Test
    void roundsToTheNearestMultipleOfFive() {
        List<Long> rounded = Stream.of(0L, 1L, 2L, 3L, 4L, 5L, 7L, 8L, 12L, 13L)
                .map(late -> {
                    ReportRow row = unit(1, 19, 19, late);
                    return shown(row, unit(2, 5, 5, 0)).count(row, Column.LATE);
                })
                .toList();

        assertThat(rounded).containsExactly(0L, 0L, 0L, 5L, 5L, 5L, 5L, 10L, 10L, 15L);
    }

    @Test
    void showsLargeRowsAsTheyAre() {
        ReportRow large = unit(1, 20, 16, 3);
        Report report = report(large, unit(2, 333, 301, 7));
        PublicFigures shown = PublicFigures.of(report);

        assertThat(shown.roundsAny()).isFalse();
        assertThat(shown.value(large, TableColumn.LATE)).isEqualTo(new CellValue.Count(3));
        assertThat(shown.value(report.total(), TableColumn.RECEIVED)).isEqualTo(new CellValue.Count(353));
        assertThat(shown.value(large, TableColumn.ON_TIME_PERCENT)).isEqualTo(new CellValue.Percent(81.25));
    }

    @Test
    void roundsTheTotalWhereASingleSmallRowCouldBeHadBySubtraction() {
        Report report = report(unit(1, 7, 3, 1), unit(2, 333, 301, 7));
        PublicFigures shown = PublicFigures.of(report);

        assertThat(shown.value(report.total(), TableColumn.LATE)).isEqualTo(new CellValue.Count(10));
        assertThat(shown.value(report.total(), TableColumn.ON_TIME_PERCENT))
                .as("a share so exact would give the count away")
                .isEqualTo(new CellValue.Percent(97));
        assertThat(shown.isRounded(report.rows().getLast())).isFalse();
    }

    @Test
    void keepsTheTotalWhereSeveralRowsAreSmall() {
        Report report = report(unit(1, 7, 3, 1), unit(2, 8, 3, 1), unit(3, 333, 301, 7));

        assertThat(PublicFigures.of(report).isRounded(report.total())).isFalse();
    }

    @Test
    void roundsEverySumOnTheWayFromASingleSmallRowToTheTotal() {
        Report report = report(
                part(LEVEL, 340), within(1, 7), within(2, 333), part(OTHER_LEVEL, 500), within(3, 250), within(4, 250));
        PublicFigures shown = PublicFigures.of(report);

        assertThat(report.rows().stream().filter(shown::isRounded).map(ReportRow::key))
                .containsExactly(LEVEL, new RowKey.OfUnit(1));
        assertThat(shown.isRounded(report.total())).isTrue();
    }

    @Test
    void keepsSumsOfPartsThatEachHideASmallRow() {
        Report report = report(
                part(LEVEL, 340), within(1, 7), within(2, 333), part(OTHER_LEVEL, 258), within(3, 8), within(4, 250));
        PublicFigures shown = PublicFigures.of(report);

        assertThat(shown.isRounded(report.rows().getFirst())).isTrue();
        assertThat(shown.isRounded(report.total())).isFalse();
    }

    @Test
    void roundsASmallTotalWithoutRows() {
        Report report = report();

        assertThat(PublicFigures.of(report).isRounded(report.total())).isTrue();
    }

    private static PublicFigures shown(ReportRow... rows) {
        return PublicFigures.of(report(rows));
    }

    private static Report report(ReportRow... rows) {
        Figures total = Stream.of(rows)
                .filter(row -> row.depth() == 1)
                .map(ReportRow::figures)
                .reduce(Figures.NONE, Figures::plus);
        return new Report(
                ReportQuestion.ofProvince(Period.of(YearMonth.of(2026, 11))),
                Instant.EPOCH,
                LocalDate.EPOCH,
                List.of(rows),
                row(new RowKey.Total(), 0, total),
                0);
    }

    private static ReportRow part(RowKey key, long received) {
        return row(key, 1, figures(received, 0, 0));
    }

    private static ReportRow within(int unit, long received) {
        return row(new RowKey.OfUnit(unit), 2, figures(received, 0, 0));
    }

    private static ReportRow unit(int id, long received, long finished, long late) {
        return row(new RowKey.OfUnit(id), 1, figures(received, finished, late));
    }

    private static ReportRow row(RowKey key, int depth, Figures figures) {
        return new ReportRow(key, depth, "", ReportRow.Note.NONE, figures, Optional.empty());
    }

    private static Figures figures(long received, long finished, long late) {
        return new Figures(
                Map.of(
                        Column.RECEIVED, received,
                        Column.FINISHED, finished,
                        Column.LATE, late,
                        Column.SOLVED, finished),
                finished * 60,
                0,
                new TreeMap<>());
    }
}
