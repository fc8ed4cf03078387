package vn.motcua.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.motcua.dossier.FigureLine;

/** Writes a list as an Excel file, row by row and without keeping rows; cannot be gone on with by another node. */
final class WorkbookExport implements ExportWriter {

    /** Rows that a sheet can have, without the heading. */
    static final long MOST = 1_048_575;

    private static final int FLUSHED_EVERY = 1_000;
    private static final String MOMENT = "dd/mm/yyyy hh:mm";
    private static final List<Integer> WIDTHS = List.of(26, 12, 40, 24, 60, 26, 18, 18, 18);

    private final ExportColumns columns;
    private final Locale language;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Workbook book = new Workbook(out, "Mot Cua", "1.0");
    private final Worksheet page;
    private int row;

    WorkbookExport(ExportColumns columns, Locale language, String name) {
        this.columns = columns;
        this.language = language;
        this.page = book.newWorksheet(name);
        List<String> heads = columns.heads(language);
        for (int column = 0; column < heads.size(); column++) {
            page.inlineString(0, column, heads.get(column));
            page.width(column, WIDTHS.get(column));
        }
        page.range(0, 0, 0, heads.size() - 1).style().bold().wrapText(true).set();
        page.freezePane(0, 1);
    }

    @Override
    public void write(FigureLine dossier) throws IOException {
        row++;
        if (row > MOST) {
            throw new IOException("a sheet cannot have so many rows");
        }
        List<String> texts = columns.texts(dossier, language);
        for (int column = 0; column < texts.size(); column++) {
            // Written where it stands: a table of all texts would have to be kept.
            page.inlineString(row, column, texts.get(column));
        }
        List<Optional<LocalDateTime>> moments = ExportColumns.moments(dossier);
        for (int index = 0; index < moments.size(); index++) {
            int column = ExportColumns.firstMoment() + index;
            moments.get(index).ifPresent(moment -> {
                page.value(row, column, moment);
                page.style(row, column).format(MOMENT).set();
            });
        }
        if (row % FLUSHED_EVERY == 0) {
            page.flush();
        }
    }

    @Override
    public int waiting() {
        return out.size();
    }

    @Override
    public byte[] taken() {
        byte[] taken = out.toByteArray();
        out.reset();
        return taken;
    }

    @Override
    public void end() throws IOException {
        book.close();
    }
}
