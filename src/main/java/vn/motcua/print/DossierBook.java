package vn.motcua.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.BookLine;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.dossier.Submission;

/** Exports the book of an agency's dossiers (sổ theo dõi hồ sơ), as a document and as a table. */
@Component
public class DossierBook {

    /** Most lines of a document, which is for printing. */
    static final int MOST_PRINTED = 1000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int COLUMNS = 13;

    private final DossierFiles files;
    private final FormSheets sheets;
    private final MessageSource texts;
    private final VietnameseWords words = new VietnameseWords();

    DossierBook(DossierFiles files, FormSheets sheets, MessageSource texts) {
        this.files = files;
        this.sheets = sheets;
        this.texts = texts;
    }

    /** How an export ended. */
    public sealed interface Export {

        /** Done; holds personal data. */
        final class File implements Export {

            private final byte[] content;

            File(byte[] content) {
                this.content = content;
            }

            public byte[] content() {
                return content.clone();
            }
        }

        /** The agency's book is not this person's to open. */
        record NotFound() implements Export {}

        /** There are more lines than fit; a shorter time is to be chosen. */
        record TooLong(int most) implements Export {}
    }

    /** Agencies whose books somebody may open. */
    public List<Agency> agencies(SignedIn person) {
        return files.agencies(person);
    }

    public Export document(SignedIn person, Agency agency, LocalDate first, LocalDate last) {
        return export(person, agency, first, last, MOST_PRINTED, true);
    }

    public Export table(SignedIn person, Agency agency, LocalDate first, LocalDate last) {
        return export(person, agency, first, last, DossierFiles.MOST_LINES, false);
    }

    private Export export(SignedIn person, Agency agency, LocalDate first, LocalDate last, int most, boolean document) {
        Optional<List<BookLine>> lines = files.book(person, agency, first, last);
        if (lines.isEmpty()) {
            return new Export.NotFound();
        }
        if (lines.get().size() > most) {
            return new Export.TooLong(most);
        }
        String span = text("print.book.span", DAY.format(first), DAY.format(last));
        return new Export.File(document ? sheets.book(agency, span, lines.get()) : sheet(agency, span, lines.get()));
    }

    private byte[] sheet(Agency agency, String span, List<BookLine> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Mot Cua", "1.0")) {
            Worksheet sheet = book.newWorksheet(text("print.book.sheet"));
            sheet.value(0, 0, text("print.book.sheet") + " – " + agency.name() + " – " + span);
            for (int column = 0; column < COLUMNS; column++) {
                sheet.value(2, column, text("print.book.column." + (column + 1)));
                sheet.style(2, column).bold().wrapText(true).set();
            }
            sheet.freezePane(0, 3);
            for (int i = 0; i < lines.size(); i++) {
                write(sheet, 3 + i, i + 1, lines.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(Worksheet sheet, int row, int number, BookLine line) {
        sheet.value(row, 0, number);
        sheet.value(row, 1, line.code());
        sheet.value(row, 2, line.procedure().name());
        sheet.value(row, 3, 1);
        sheet.value(row, 4, line.owner().name());
        sheet.value(row, 5, reach(line));
        sheet.value(row, 6, line.handler().name());
        sheet.value(row, 7, words.shortDay(Optional.of(line.receivedAt())));
        sheet.value(row, 8, words.shortDay(line.dueAt()));
        sheet.value(row, 9, words.shortDay(line.returnedAt()));
    }

    private static String reach(BookLine line) {
        String phone = line.handedInBy().flatMap(Submission::phone).orElse("");
        String address = line.owner().address().orElse("");
        return phone.isEmpty() ? address : address.isEmpty() ? phone : address + "; " + phone;
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, VietnameseWords.VIETNAMESE);
    }
}
