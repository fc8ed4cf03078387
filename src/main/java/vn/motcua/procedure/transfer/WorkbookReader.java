package vn.motcua.procedure.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads a catalogue from an Excel file (.xlsx), row by row. */
final class WorkbookReader {

    private static final int MAX_COLUMNS = 100;
    private static final int SECONDS_A_DAY = 24 * 60 * 60;

    private final CatalogueTable table = new CatalogueTable();

    private WorkbookReader() {}

    static List<ProcedureRows> read(byte[] file) throws FileRefused {
        ZipGuard.check(file);
        return new WorkbookReader().readAll(file);
    }

    private List<ProcedureRows> readAll(byte[] file) throws FileRefused {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Sheet> sheets = new ArrayList<>(Layout.PARTS);
            sheets.addFirst(Layout.MAIN);
            for (Sheet sheet : sheets) {
                readSheet(workbook, sheet);
            }
            return table.procedures();
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException e) {
            throw new FileRefused("NOT_A_WORKBOOK", "");
        }
    }

    private void readSheet(ReadableWorkbook workbook, Sheet sheet) throws IOException, FileRefused {
        Optional<org.dhatim.fastexcel.reader.Sheet> found = workbook.getSheets()
                .filter(each -> sheet.isTitled(each.getName()))
                .findFirst();
        if (found.isEmpty()) {
            throw new FileRefused("NO_SUCH_SHEET", sheet.title());
        }
        try (Stream<Row> rows = found.get().openStream()) {
            Iterator<Row> all = rows.iterator();
            Map<Integer, Column> columns = heading(sheet, all);
            while (all.hasNext()) {
                Row row = all.next();
                if (row.getRowNum() > CatalogueTable.MAX_ROWS) {
                    throw new FileRefused("TOO_MANY_ROWS", Integer.toString(CatalogueTable.MAX_ROWS));
                }
                Map<String, String> cells = cells(row, columns);
                if (!cells.isEmpty()) {
                    table.add(sheet, row.getRowNum(), cells);
                }
            }
        }
    }

    /** The columns by their place; refuses a sheet that lacks one. */
    private static Map<Integer, Column> heading(Sheet sheet, Iterator<Row> rows) throws FileRefused {
        Map<Integer, Column> columns = new LinkedHashMap<>();
        if (rows.hasNext()) {
            Row row = rows.next();
            for (int i = 0; i < Math.min(row.getCellCount(), MAX_COLUMNS); i++) {
                int place = i;
                sheet.headed(text(row, i)).ifPresent(column -> columns.putIfAbsent(place, column));
            }
        }
        List<RowError> missing = sheet.columns().stream()
                .filter(column -> !columns.containsValue(column))
                .map(column -> new RowError(sheet.title(), 1, column.heading(), "NO_SUCH_COLUMN", ""))
                .toList();
        if (!missing.isEmpty()) {
            throw new FileRefused(missing);
        }
        return columns;
    }

    private static Map<String, String> cells(Row row, Map<Integer, Column> columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        columns.forEach((place, column) -> {
            String text = column.name().equals("thoi_han.gio_cat") ? time(row, place) : text(row, place);
            if (!text.isBlank()) {
                cells.put(column.name(), text);
            }
        });
        return cells;
    }

    private static String text(Row row, int place) {
        return row.getOptionalCell(place).map(WorkbookReader::text).orElse("");
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
            case BOOLEAN -> cell.asBoolean().toString();
            case EMPTY -> "";
            case STRING, FORMULA, ERROR -> Optional.ofNullable(cell.getText()).orElse("");
        };
    }

    /** Spreadsheets keep a time of day as a part of a day. */
    private static String time(Row row, int place) {
        return row.getOptionalCell(place)
                .filter(cell -> cell.getType() == CellType.NUMBER)
                .map(Cell::asNumber)
                .filter(part -> part.signum() >= 0 && part.compareTo(BigDecimal.ONE) < 0)
                .map(part -> LocalTime.ofSecondOfDay(
                                Math.min(Math.round(part.doubleValue() * SECONDS_A_DAY), SECONDS_A_DAY - 1))
                        .toString())
                .orElseGet(() -> text(row, place));
    }
}
