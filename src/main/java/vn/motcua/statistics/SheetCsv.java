package vn.motcua.statistics;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the table of a report as CSV: a heading, the rows, the total; numbers with a point and nothing else. */
final class SheetCsv {

    private SheetCsv() {}

    static byte[] of(ReportSheet sheet) {
        StringBuilder text = new StringBuilder(CsvLine.MARK);
        text.append(
                CsvLine.of(sheet.heads().stream().map(ReportSheet.Head::whole).toList()));
        Stream.concat(sheet.lines().stream(), Stream.of(sheet.total())).forEach(line -> text.append(line(line)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(ReportSheet.Line line) {
        return Stream.concat(
                        Stream.of(line.number(), line.label()).map(CsvLine::text),
                        line.cells().stream().map(SheetCsv::cell))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(CellValue value) {
        return switch (value) {
            case CellValue.Count(long dossiers) -> Long.toString(dossiers);
            case CellValue.Percent(double of100) -> Double.toString(SheetNumbers.percent(of100));
            case CellValue.Time(var time) -> Double.toString(SheetNumbers.days(time));
            case CellValue.None() -> "";
        };
    }
}
