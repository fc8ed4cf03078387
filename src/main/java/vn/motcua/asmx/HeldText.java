package vn.motcua.asmx;

import java.io.Reader;
import java.io.StringReader;

/** A text in memory. */
record HeldText(String text) implements AsmxText {

    @Override
    public long length() {
        return text.length();
    }

    @Override
    public Reader open() {
        return new StringReader(text);
    }

    @Override
    public String string(int maxLength) {
        if (text.length() > maxLength) {
            throw new AsmxTextTooLong(text.length(), maxLength);
        }
        return text;
    }
}
