package vn.motcua.asmx;

import java.io.Writer;

/** Lets a text go by, and knows whether it was only white space. */
final class Blank extends Writer {

    private boolean so = true;

    boolean so() {
        return so;
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        for (int i = offset; so && i < offset + length; i++) {
            so = chars[i] <= ' ';
        }
    }

    @Override
    public void flush() {
        // Nothing is kept.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
