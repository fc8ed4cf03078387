package vn.motcua.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells by its first bytes what a file is: PDF, images, Office and OpenDocument files, ZIP and RTF. Nothing else is
 * taken, and the sender's word counts for nothing.
 */
public final class FileType {

    /** The start of a file, each byte as the letter of ISO 8859-1 with its number. */
    private record Start(String mediaType, Pattern pattern) {
        Start(String mediaType, String pattern) {
            this(mediaType, Pattern.compile(pattern, Pattern.DOTALL));
        }
    }

    private static final List<Start> STARTS = List.of(
            new Start("image/png", "\\x89PNG\\r\\n\\x1A\\n"),
            new Start("image/jpeg", "\\xFF\\xD8\\xFF"),
            new Start("image/tiff", "II\\x2A\\x00|MM\\x00\\x2A"),
            new Start("image/gif", "GIF8[79]a"),
            new Start("image/webp", "RIFF.{4}WEBP"),
            // "BM" alone begins many things: the reserved bytes and the size of the second header must fit too.
            new Start("image/bmp", "BM.{4}\\x00{4}.{4}[\\x0C\\x28\\x34\\x38\\x40\\x6C\\x7C]\\x00{3}"),
            new Start("application/rtf", "\\{\\\\rtf"),
            new Start(ZipType.ZIP, "PK(\\x03\\x04|\\x05\\x06)"),
            new Start(OleType.OLE, "\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1"),
            // Some writers put a few bytes before a PDF's header; readers look for it in the first kilobyte.
            new Start("application/pdf", ".{0,1019}?%PDF-"));

    private FileType() {}

    /** The media type; empty when the file is none of those taken. */
    public static Optional<String> of(FileBytes content) throws IOException {
        String head = latin(content.bytes(0, 1024));
        Optional<String> type = STARTS.stream()
                .filter(start -> start.pattern().matcher(head).lookingAt())
                .map(Start::mediaType)
                .findFirst();
        return switch (type.orElse("")) {
            case "" -> type;
            case ZipType.ZIP -> Optional.of(ZipType.of(content));
            case OleType.OLE -> Optional.of(OleType.of(content));
            default -> type;
        };
    }

    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
