package vn.motcua.procedure.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks into a spreadsheet before anything else does: what it unpacks to is counted, not believed, and no part may
 * declare entities.
 */
final class ZipGuard {

    static final int MAX_PARTS = 300;
    static final long MAX_UNPACKED = 100L * 1024 * 1024;

    private static final String DECLARATION = "<!DOCTYPE";
    private static final int BEGINNING = 4096;

    private ZipGuard() {}

    static void check(byte[] file) throws FileRefused {
        long unpacked = 0;
        int parts = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(part)) {
                    unpacked += size(content, MAX_UNPACKED - unpacked);
                }
                if (++parts > MAX_PARTS || unpacked > MAX_UNPACKED) {
                    throw new FileRefused("FILE_TOO_LARGE", Long.toString(MAX_UNPACKED / 1024 / 1024));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new FileRefused("NOT_A_WORKBOOK", "");
        }
        if (parts == 0) {
            throw new FileRefused("NOT_A_WORKBOOK", "");
        }
    }

    /** Bytes of a part, counted up to one more than {@code most}. */
    private static long size(InputStream part, long most) throws IOException, FileRefused {
        byte[] beginning = part.readNBytes(BEGINNING);
        // Without its zeros a text in UTF-16 reads the same.
        String text = new String(beginning, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (text.contains(DECLARATION)) {
            throw new FileRefused("NOT_A_WORKBOOK", "");
        }
        long size = beginning.length;
        byte[] buffer = new byte[64 * 1024];
        for (int read = part.read(buffer); read >= 0 && size <= most; read = part.read(buffer)) {
            size += read;
        }
        return size;
    }
}
