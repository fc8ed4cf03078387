package vn.motcua.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kind of file that a report is given as. */
public enum FileKind {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8"),
    PDF("application/pdf");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In addresses, and after the dot of a file's name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that a word names. */
    public static Optional<FileKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
