package vn.motcua.exchange;

import static vn.motcua.exchange.DocumentShape.file;
import static vn.motcua.exchange.DocumentShape.group;
import static vn.motcua.exchange.DocumentShape.repeated;
import static vn.motcua.exchange.DocumentShape.single;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import java.util.stream.Stream;

/** A small shape with every kind of field, and documents of it. */
final class Documents {

    static final int LIMIT = 8 * 1024 * 1024;

    static final DocumentShape SHAPE = DocumentShape.of(
            single("MaHoSo"),
            single("HoTenChuHoSo"),
            single("NgayTiepNhan"),
            single("NgayHenTra"),
            group("ThanhPhanHoSo", repeated("TenThanhPhan")),
            group("ToTrinh", single("SoHieuVB"), single("TrichYeu"), file("DinhKem")));

    private Documents() {}

    static DataDocument read(String xml) throws IOException, MalformedDocument {
        return DataDocument.read(new StringReader(xml), SHAPE, DocumentLimits.standard(LIMIT));
    }

    static FieldReader fields(String xml) throws IOException, MalformedDocument {
        try (DataDocument document = read(xml)) {
            return document.fields();
        }
    }

    /** Bytes that begin as a PDF does; the same for the same size. */
    static byte[] pdf(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        byte[] start = {'%', 'P', 'D', 'F', '-', '1', '.', '7'};
        System.arraycopy(start, 0, bytes, 0, start.length);
        return bytes;
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The document's own temporary files that are on the disk just now. */
    static long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().endsWith(FileContent.SUFFIX))
                    .count();
        }
    }
}
