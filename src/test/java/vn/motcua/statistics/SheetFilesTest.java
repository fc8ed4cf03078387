package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.motcua.statistics.ReportSheet.Fact;
import vn.motcua.statistics.ReportSheet.Head;
import vn.motcua.statistics.ReportSheet.Line;

/** Numbers in files are numbers, with the same value everywhere. */
class SheetFilesTest {

    private static final ReportSheet SHEET = new ReportSheet(
            "Tình hình",
            List.of(
                    new Fact("Kỳ báo cáo", "từ ngày 01/11/2026 đến ngày 30/11/2026"),
                    new Fact("Cách tính hạn", "so ngày")),
            List.of(
                    new Head("", "TT", "(1)"),
                    new Head("", "Lĩnh vực", "(2)"),
                    new Head("Tiếp nhận", "Tổng số", "(3)"),
                    new Head("Tiếp nhận", "Trực tuyến", "(4)"),
                    new Head("", "Tỷ lệ", ""),
                    new Head("", "Trung bình (ngày)", "")),
            List.of(
                    line(1, "A", "Cấp tỉnh", 1234567, 12, new CellValue.Percent(99.97), days(36)),
                    line(2, "1", "=Đất đai, \"mới\"", 1234567, 12, new CellValue.None(), new CellValue.None())),
            line(0, "", "Tổng số", 1234567, 12, new CellValue.Percent(99.97), days(36)));

    @Test
    void csvHasOneHeadingAndPlainNumbers() {
        String csv = new String(SheetCsv.of(SHEET), StandardCharsets.UTF_8);

        assertThat(csv).isEqualTo("\uFEFF" + """
            TT,Lĩnh vực,Tiếp nhận – Tổng số,Tiếp nhận – Trực tuyến,Tỷ lệ,Trung bình (ngày)\r
            A,Cấp tỉnh,1234567,12,99.9,1.5\r
            1,"'=Đất đai, ""mới""\",1234567,12,,\r
            ,Tổng số,1234567,12,99.9,1.5\r
            """);
    }

    @Test
    void theWorkbookHasNumbersWithFormatsAndTextsThatAreNoFormulas() throws IOException {
        byte[] book = SheetWorkbook.of(SHEET, "Biểu");

        try (ReadableWorkbook opened =
                new ReadableWorkbook(new ByteArrayInputStream(book), new ReadingOptions(true, false))) {
            List<Row> rows = opened.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Tình hình");
            assertThat(rows.get(1).getCellText(0)).startsWith("Kỳ báo cáo: từ ngày 01/11/2026");
            Row part = row(rows, "Cấp tỉnh");
            assertThat(part.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("1234567");
            assertThat(format(part.getCell(2))).isEqualTo("#,##0");
            assertThat(part.getCellAsNumber(4).orElseThrow().doubleValue()).isEqualTo(0.999);
            assertThat(format(part.getCell(4))).isEqualTo("0.0%");
            assertThat(part.getCellAsNumber(5).orElseThrow()).isEqualByComparingTo("1.5");
            Row sector = row(rows, "=Đất đai, \"mới\"");
            assertThat(sector.getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(row(rows, "Tổng số").getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("1234567");
        }
    }

    private static Row row(List<Row> rows, String label) {
        return rows.stream()
                .filter(row -> row.getCellCount() > 2 && row.getCellText(1).equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static String format(Cell cell) {
        return String.valueOf(cell.getDataFormatString());
    }

    private static Line line(int depth, String number, String label, long all, long online, CellValue... more) {
        return new Line(
                depth, number, label, List.of(new CellValue.Count(all), new CellValue.Count(online), more[0], more[1]));
    }

    private static CellValue days(int hours) {
        return new CellValue.Time(Duration.ofHours(hours));
    }
}
