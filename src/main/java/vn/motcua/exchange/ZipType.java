package vn.motcua.exchange;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells what a ZIP file holds by the names in its first and last 64 KiB: local headers stand before each entry, the
 * central directory at the end (APPNOTE.TXT §4.3). OpenDocument says its type in its first entry (ODF 1.3 part 2,
 * §3.3); Office Open XML has one folder per kind.
 */
final class ZipType {

    static final String ZIP = "application/zip";

    private static final int WINDOW = 64 * 1024;
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Pattern OPEN_DOCUMENT = Pattern.compile(
            "PK\\x03\\x04.{26}mimetype(application/vnd\\.oasis\\.opendocument\\.[a-z-]{1,40})", Pattern.DOTALL);

    /** A folder's name at the place of an entry's name in a local header or in the central directory. */
    private record Folder(String mediaType, Pattern pattern) {
        Folder(String type, String name) {
            this(OFFICE + type, Pattern.compile("PK(\\x03\\x04.{26}|\\x01\\x02.{42})" + name + "/", Pattern.DOTALL));
        }
    }

    private static final List<Folder> FOLDERS = List.of(
            new Folder("wordprocessingml.document", "word"),
            new Folder("spreadsheetml.sheet", "xl"),
            new Folder("presentationml.presentation", "ppt"));

    private ZipType() {}

    static String of(FileBytes content) throws IOException {
        String head = FileType.latin(content.bytes(0, WINDOW));
        var openDocument = OPEN_DOCUMENT.matcher(head);
        if (openDocument.lookingAt()) {
            return openDocument.group(1);
        }
        String tail = FileType.latin(content.bytes(Math.max(0, content.size() - WINDOW), WINDOW));
        return FOLDERS.stream()
                .filter(folder -> has(folder, head) || has(folder, tail))
                .map(Folder::mediaType)
                .findFirst()
                .orElse(ZIP);
    }

    private static boolean has(Folder folder, String entries) {
        return folder.pattern().matcher(entries).find();
    }
}
