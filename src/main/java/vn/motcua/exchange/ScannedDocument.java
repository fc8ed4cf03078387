package vn.motcua.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A document whose files have been taken out.
 *
 * @param text without byte order mark, declaration and base64; characters that XML forbids are U+FFFD
 * @param files by the offset in {@code text} of their element's start tag
 * @param contents what must be closed
 * @param complete false when the limit of characters was reached before the end
 */
record ScannedDocument(
        String text,
        Positions positions,
        Map<Integer, DivertedFile> files,
        List<FileContent> contents,
        boolean complete)
        implements Closeable {

    @Override
    public void close() throws IOException {
        closeAll(contents);
    }

    static void closeAll(List<FileContent> contents) throws IOException {
        for (FileContent content : contents) {
            content.close();
        }
    }
}
