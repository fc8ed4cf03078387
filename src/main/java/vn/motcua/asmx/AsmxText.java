package vn.motcua.asmx;

import java.io.IOException;
import java.io.Reader;

/** The text of one parameter, kept in memory or, when long, in a temporary file. */
public interface AsmxText {

    /** A text held in memory. */
    static AsmxText of(String text) {
        return new HeldText(text);
    }

    /** The length in chars. */
    long length();

    /** Reads the text from its beginning; may be called again. */
    Reader open() throws IOException;

    /**
     * The whole text.
     *
     * @param maxLength in chars
     * @throws AsmxTextTooLong when it is longer
     */
    String string(int maxLength);
}
