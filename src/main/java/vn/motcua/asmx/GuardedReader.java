package vn.motcua.asmx;

import java.io.IOException;
import java.io.Reader;

/**
 * A request's chars, watched: no name, tag or comment may be huge, and none may be a char that XML has not.
 *
 * <p>Line ends are made one here, as XML demands: Woodstox 7.3 loses the char after a carriage return that ends its
 * buffer when it hands text on in pieces.
 */
final class GuardedReader extends Reader {

    private static final int MAX_TOKEN = 1024 * 1024;

    private final Reader in;
    private final Beginning beginning = new Beginning();
    private int sinceMark;
    private boolean afterReturn;
    private boolean unlimited;

    GuardedReader(Reader in) {
        this.in = in;
    }

    /** Begins a token, which may be of any length or not. */
    void begin(boolean ofAnyLength) {
        sinceMark = 0;
        unlimited = ofAnyLength;
    }

    Beginning beginning() {
        return beginning;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        int n = 0;
        while (n == 0 && length > 0) {
            int came = in.read(chars, offset, length);
            if (came < 0) {
                return came;
            }
            n = oneLineEnd(chars, offset, came);
        }
        watch(chars, offset, n);
        return n;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Makes all line ends one, and returns how many chars there are then. */
    private int oneLineEnd(char[] chars, int offset, int length) {
        int to = offset;
        for (int from = offset; from < offset + length; from++) {
            char c = chars[from];
            if (c != '\n' || !afterReturn) {
                chars[to++] = c == '\r' ? '\n' : c;
            }
            afterReturn = c == '\r';
        }
        return to - offset;
    }

    private void watch(char[] chars, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (chars[i] >= '\uFFFE') {
                throw new Stop(new Ending.Malformed(Complaints.CHARACTER));
            }
        }
        beginning.add(chars, offset, length);
        sinceMark += length;
        if (sinceMark > MAX_TOKEN && !unlimited) {
            throw new Stop(new Ending.Malformed("A name, tag or comment is too long."));
        }
    }
}
