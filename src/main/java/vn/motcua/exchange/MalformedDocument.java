package vn.motcua.exchange;

import vn.motcua.shared.FieldError.Position;

/**
 * Says that what was sent cannot be read as a document: not well-formed, a DTD, too deep, another root.
 *
 * <p>The reason may quote names from the document, so it is for the sender and not part of {@link #getMessage()}.
 */
public final class MalformedDocument extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;
    private final String reason;

    MalformedDocument(Position position, String reason) {
        super("Malformed document at line %d, column %d".formatted(position.line(), position.column()));
        this.line = position.line();
        this.column = position.column();
        this.reason = reason;
    }

    /** Counted from 1 in the string as sent. */
    public int line() {
        return line;
    }

    /** Counted from 1 in UTF-16 units; a leading byte order mark does not count. */
    public int column() {
        return column;
    }

    /** In Vietnamese: what is wrong and what was expected. */
    public String reason() {
        return reason;
    }
}
