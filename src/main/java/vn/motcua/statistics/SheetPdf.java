package vn.motcua.statistics;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.motcua.print.PdfPages;
import vn.motcua.statistics.ReportSheet.Head;

/** Sets the table of a report as a document for signing, on A4 landscape as the official form has it. */
@Component
class SheetPdf {

    /** The official form has one language. */
    static final Locale LANGUAGE = Locale.of("vi");

    /** A heading over several columns or rows. */
    record HeadCell(String text, int columns, int rows) {}

    /** A row as it is printed. */
    record PrintedLine(String number, String label, boolean strong, List<String> cells) {}

    private final PdfPages pages;
    private final OfficialForms forms;

    SheetPdf(PdfPages pages, OfficialForms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    byte[] of(ReportSheet sheet, Report report, TableForm form) {
        // The form has no column for the share that was on time, nor for anything else without a number.
        List<Integer> shown = IntStream.range(0, sheet.heads().size())
                .filter(index -> form != TableForm.II06A
                        || !sheet.heads().get(index).number().isEmpty())
                .boxed()
                .toList();
        List<Head> heads = shown.stream().map(sheet.heads()::get).toList();
        return pages.of(
                "report",
                Map.of(
                        "sheet", sheet,
                        "form", forms.of(report, form),
                        "first", firstRow(heads),
                        "second",
                                heads.stream()
                                        .filter(head -> !head.group().isEmpty())
                                        .toList(),
                        "heads", heads,
                        "numbered", form == TableForm.II06A,
                        "lines",
                                sheet.lines().stream()
                                        .map(line -> printed(line, shown))
                                        .toList(),
                        "total", printed(sheet.total(), shown)));
    }

    private static List<HeadCell> firstRow(List<Head> heads) {
        List<HeadCell> cells = new ArrayList<>();
        int column = 0;
        while (column < heads.size()) {
            String group = heads.get(column).group();
            int end = column + 1;
            while (!group.isEmpty()
                    && end < heads.size()
                    && heads.get(end).group().equals(group)) {
                end++;
            }
            cells.add(
                    group.isEmpty()
                            ? new HeadCell(heads.get(column).name(), 1, 2)
                            : new HeadCell(group, end - column, 1));
            column = end;
        }
        return cells;
    }

    private static PrintedLine printed(ReportSheet.Line line, List<Integer> shown) {
        List<String> cells = shown.stream()
                .filter(index -> index >= ReportSheet.ROW_COLUMNS)
                .map(index -> text(line.cells().get(index - ReportSheet.ROW_COLUMNS)))
                .toList();
        return new PrintedLine(line.number(), line.label(), line.isStrong(), cells);
    }

    private static String text(CellValue value) {
        return switch (value) {
            case CellValue.Count(long dossiers) ->
                NumberFormat.getInstance(LANGUAGE).format(dossiers);
            case CellValue.Percent(double of100) -> decimal(SheetNumbers.percent(of100)) + " %";
            case CellValue.Time(var time) -> decimal(SheetNumbers.days(time));
            case CellValue.None() -> "–";
        };
    }

    private static String decimal(double number) {
        NumberFormat format = NumberFormat.getInstance(LANGUAGE);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }
}
