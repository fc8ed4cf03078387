package vn.motcua.procedure.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.motcua.procedure.transfer.ProcedureRows.Line;

/** Writes a catalogue as an Excel file, with a heading, notes and drop-down lists in each sheet. */
final class WorkbookWriter {

    private static final String GOLD = "FDF0D5";
    private static final int LAST_ROW_WITH_CHOICES = 5_000;

    private static final List<String> NOTES = List.of(
            "Danh mục thủ tục hành chính",
            "Mỗi thủ tục một dòng ở trang “Thủ tục”. Giấy tờ, phí, căn cứ, trình tự ở các trang sau, mỗi thứ một dòng,"
                    + " mang mã của thủ tục.",
            "Sửa thủ tục đã có: giữ nguyên mã. Thêm thủ tục mới: ghi #1, #2… ở cột Mã thủ tục và ở các trang sau;"
                    + " hệ thống sẽ cấp mã.",
            "Thủ tục không có trong tệp thì không đổi. Dòng của thủ tục bị xóa khỏi trang sau thì mất ở bản mới.",
            "Không đổi tên trang và tên cột. Thứ tự cột tùy ý. Mẫu đơn đính kèm không nằm trong tệp và được giữ"
                    + " nguyên.",
            "Ô có nhiều giá trị (đối tượng, cách thức): viết cách nhau bằng dấu chấm phẩy.");

    private final Workbook workbook;

    private WorkbookWriter(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Writes procedures one after the other; without any it is a template. */
    static void write(Iterator<StatedProcedure> procedures, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "MotCua", "1.0")) {
            new WorkbookWriter(workbook).writeAll(procedures);
        }
    }

    private void writeAll(Iterator<StatedProcedure> procedures) throws IOException {
        Page main = new Page(Layout.MAIN, headed(Layout.MAIN));
        List<Page> parts = Layout.PARTS.stream()
                .map(sheet -> new Page(sheet, headed(sheet)))
                .toList();
        choices(Stream.concat(Stream.of(main), parts.stream()).toList());
        notes();
        while (procedures.hasNext()) {
            ProcedureRows procedure = RowWriter.write(procedures.next());
            main.write(procedure.cells());
            for (Page part : parts) {
                for (Line line : procedure.part(part.sheet)) {
                    Map<String, String> cells = new LinkedHashMap<>(line.cells());
                    cells.put(Layout.CODE, procedure.cell(Layout.CODE));
                    part.write(cells);
                }
            }
        }
    }

    private Worksheet headed(Sheet sheet) {
        Worksheet worksheet = workbook.newWorksheet(sheet.title());
        for (int i = 0; i < sheet.columns().size(); i++) {
            Column column = sheet.columns().get(i);
            worksheet.value(0, i, column.heading());
            worksheet.width(i, column.width());
            if (!column.note().isEmpty()) {
                worksheet.comment(0, i, column.note());
            }
        }
        worksheet
                .range(0, 0, 0, sheet.columns().size() - 1)
                .style()
                .bold()
                .fillColor(GOLD)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        worksheet.freezePane(1, 1);
        return worksheet;
    }

    /** The lists to choose from stand in a sheet of their own. */
    private void choices(List<Page> pages) {
        Worksheet lists = workbook.newWorksheet("Giá trị");
        int place = 0;
        for (Page page : pages) {
            List<Column> columns = page.sheet.columns();
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                if (!column.choices().isEmpty()) {
                    list(lists, place, column);
                    if (!column.many()) {
                        page.worksheet
                                .range(1, i, LAST_ROW_WITH_CHOICES, i)
                                .validateWithList(
                                        lists.range(1, place, column.choices().size(), place))
                                .allowBlank(true)
                                .errorStyle(DataValidationErrorStyle.WARNING)
                                .errorTitle(column.heading())
                                .error("Hãy chọn một giá trị trong danh sách.")
                                .showErrorMessage(true);
                    }
                    place++;
                }
            }
        }
    }

    private static void list(Worksheet lists, int place, Column column) {
        lists.value(0, place, column.heading());
        lists.style(0, place).bold().set();
        lists.width(place, 30);
        for (int i = 0; i < column.choices().size(); i++) {
            lists.value(i + 1, place, column.choices().get(i).label());
        }
    }

    private void notes() {
        Worksheet notes = workbook.newWorksheet("Hướng dẫn");
        notes.width(0, 110);
        for (int i = 0; i < NOTES.size(); i++) {
            notes.value(i, 0, NOTES.get(i));
            notes.style(i, 0).wrapText(true).set();
        }
        notes.style(0, 0).bold().set();
    }

    /** A sheet with the row that is written next. */
    private static final class Page {

        private final Sheet sheet;
        private final Worksheet worksheet;
        private int next = 1;

        Page(Sheet sheet, Worksheet worksheet) {
            this.sheet = sheet;
            this.worksheet = worksheet;
        }

        void write(Map<String, String> cells) {
            for (int i = 0; i < sheet.columns().size(); i++) {
                Column column = sheet.columns().get(i);
                String value = cells.getOrDefault(column.name(), "");
                if (!value.isEmpty()) {
                    worksheet.value(next, i, shown(column, value));
                }
            }
            next++;
        }

        private static String shown(Column column, String value) {
            return column.many()
                    ? Stream.of(value.split(";", -1)).map(column::label).collect(Collectors.joining("; "))
                    : column.label(value);
        }
    }
}
