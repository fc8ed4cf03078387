package vn.motcua.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the table of a report as an Excel file: what the figures are, then the table, as numbers to reckon with. */
final class SheetWorkbook {

    private static final String SHADE = "F0EBE0";
    private static final int HEADINGS = 3;

    private final ReportSheet sheet;
    private final Worksheet page;
    private final int last;

    private SheetWorkbook(ReportSheet sheet, Worksheet page) {
        this.sheet = sheet;
        this.page = page;
        this.last = sheet.heads().size() - 1;
    }

    /** @param name of the sheet in the book, at most 31 characters */
    static byte[] of(ReportSheet sheet, String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Mot Cua", "1.0")) {
            new SheetWorkbook(sheet, book.newWorksheet(name)).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write() {
        page.value(0, 0, sheet.title());
        page.range(0, 0, 0, last)
                .style()
                .bold()
                .fontSize(14)
                .wrapText(true)
                .verticalAlignment("center")
                .merge()
                .set();
        page.rowHeight(0, 40);
        int row = 1;
        for (ReportSheet.Fact fact : sheet.facts()) {
            page.value(row, 0, fact.name() + ": " + fact.value());
            page.range(row, 0, row, last).merge();
            row++;
        }
        int top = row + 1;
        headings(top);
        row = top + HEADINGS;
        for (ReportSheet.Line line : sheet.lines()) {
            line(row++, line);
        }
        line(row, sheet.total());
        page.range(top, 0, row, last).style().borderStyle("thin").set();
        setUp(top);
    }

    private void setUp(int top) {
        page.width(0, 6);
        page.width(1, 46);
        for (int column = ReportSheet.ROW_COLUMNS; column <= last; column++) {
            page.width(column, 13);
        }
        page.freezePane(ReportSheet.ROW_COLUMNS, top + HEADINGS);
        page.repeatRows(top, top + HEADINGS - 1);
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("landscape");
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
    }

    /** Two rows of headings, in which what stands alone takes both, and the row of column numbers. */
    private void headings(int top) {
        List<ReportSheet.Head> heads = sheet.heads();
        for (int column = 0; column <= last; column++) {
            ReportSheet.Head head = heads.get(column);
            boolean alone = head.group().isEmpty();
            page.value(alone ? top : top + 1, column, head.name());
            if (alone) {
                page.range(top, column, top + 1, column).merge();
            } else if (!heads.get(column - 1).group().equals(head.group())) {
                page.value(top, column, head.group());
                page.range(top, column, top, end(column)).merge();
            }
            page.value(top + 2, column, head.number());
        }
        page.range(top, 0, top + HEADINGS - 1, last)
                .style()
                .bold()
                .fillColor(SHADE)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        page.range(top + 2, 0, top + 2, last).style().italic().fontSize(9).set();
    }

    private int end(int first) {
        int column = first;
        while (column < last
                && sheet.heads()
                        .get(column + 1)
                        .group()
                        .equals(sheet.heads().get(first).group())) {
            column++;
        }
        return column;
    }

    private void line(int row, ReportSheet.Line line) {
        page.value(row, 0, line.number());
        page.value(row, 1, line.label());
        page.style(row, 0).horizontalAlignment("center").set();
        page.style(row, 1).wrapText(true).set();
        for (int i = 0; i < line.cells().size(); i++) {
            cell(row, ReportSheet.ROW_COLUMNS + i, line.cells().get(i));
        }
        if (line.isStrong()) {
            page.range(row, 0, row, last).style().bold().set();
        }
    }

    private void cell(int row, int column, CellValue value) {
        switch (value) {
            case CellValue.Count(long dossiers) -> {
                page.value(row, column, dossiers);
                page.style(row, column).format("#,##0").set();
            }
            case CellValue.Percent(double of100) -> {
                page.value(row, column, SheetNumbers.share(of100));
                page.style(row, column).format("0.0%").set();
            }
            case CellValue.Time(var time) -> {
                page.value(row, column, SheetNumbers.days(time));
                page.style(row, column).format("#,##0.0").set();
            }
            case CellValue.None() ->
                page.style(row, column).horizontalAlignment("right").set();
        }
    }
}
