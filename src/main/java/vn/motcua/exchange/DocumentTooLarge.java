package vn.motcua.exchange;

/**
 * Says that a file or the document around it is over its limit. Unchecked: it may come out of any read, and every
 * caller answers it at one place with {@code QUA_DUNG_LUONG}.
 */
public final class DocumentTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long limitBytes;
    private final boolean file;

    private DocumentTooLarge(long limitBytes, boolean file) {
        super((file ? "File" : "Document") + " over the limit of " + limitBytes);
        this.limitBytes = limitBytes;
        this.file = file;
    }

    static DocumentTooLarge file(long limitBytes) {
        return new DocumentTooLarge(limitBytes, true);
    }

    static DocumentTooLarge document(long limitChars) {
        return new DocumentTooLarge(limitChars, false);
    }

    /** The limit: decoded bytes of a file, or characters of the document without its files. */
    public long limitBytes() {
        return limitBytes;
    }

    /** Whether a file is too large, not the document around it. */
    public boolean ofFile() {
        return file;
    }
}
