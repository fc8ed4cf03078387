package vn.motcua.asmx;

import java.io.IOException;
import java.io.Reader;

/** A request's chars, watched: no name, tag or comment may be huge, and none may be a char that XML has not. */
final class GuardedReader extends Reader {

    private static final int MAX_TOKEN = 1024 * 1024;

    private final Reader in;
    private int sinceMark;
    private boolean unlimited;
    private boolean blank = true;

    GuardedReader(Reader in) {
        this.in = in;
    }

    /** Begins a token, which may be of any length or not. */
    void begin(boolean ofAnyLength) {
        sinceMark = 0;
        unlimited = ofAnyLength;
    }

    /** Whether only white space came so far. */
    boolean isBlank() {
        return blank;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        int n = in.read(chars, offset, length);
        for (int i = offset; i < offset + n; i++) {
            if (chars[i] >= '\uFFFE') {
                throw new Stop(Ending.Bare.MALFORMED);
            }
            blank = blank && chars[i] <= ' ';
        }
        sinceMark += Math.max(n, 0);
        if (sinceMark > MAX_TOKEN && !unlimited) {
            throw new Stop(Ending.Bare.MALFORMED);
        }
        return n;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
