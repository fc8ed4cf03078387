package vn.motcua.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.motcua.counting.Column;
import vn.motcua.statistics.Figures;
import vn.motcua.statistics.Period;
import vn.motcua.statistics.Report;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.ReportRow;
import vn.motcua.statistics.RowKey;

class HomeFiguresTest {

    @Test
    void writesNumbersAsTheReaderDoesAndRoundsNoShareUp() {
        HomeFigures figures = of(Map.of(
                        Column.RECEIVED, 45_116L,
                        Column.NEW, 36_214L,
                        Column.FINISHED, 2_000L,
                        Column.LATE, 1L,
                        Column.OVERDUE, 143L))
                .orElseThrow();

        assertThat(figures)
                .isEqualTo(new HomeFigures(11, 2026, "36.214", Optional.of("99,9 %"), "143", "19:00, 23/11/2026"));
    }

    @Test
    void saysNoShareOfFewDossiers() {
        HomeFigures figures = of(Map.of(Column.RECEIVED, 12L, Column.NEW, 12L, Column.FINISHED, 3L))
                .orElseThrow();

        assertThat(figures.received()).isEqualTo("10");
        assertThat(figures.onTime()).isEmpty();
    }

    @Test
    void isNotThereAsLongAsThereIsNothingToTell() {
        assertThat(of(Map.of())).isEmpty();
    }

    private static Optional<HomeFigures> of(Map<Column, Long> values) {
        ReportRow total = new ReportRow(
                new RowKey.Total(),
                0,
                "",
                ReportRow.Note.NONE,
                new Figures(values, 0, 0, new TreeMap<>()),
                Optional.empty());
        Report report = new Report(
                ReportQuestion.ofProvince(Period.of(YearMonth.of(2026, 11))),
                Instant.parse("2026-11-23T12:00:00Z"),
                LocalDate.of(2026, 11, 23),
                List.of(),
                total,
                0);
        return HomeFigures.of(report, NumberFormat.getInstance(Locale.of("vi")));
    }
}
