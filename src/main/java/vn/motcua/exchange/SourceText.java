package vn.motcua.exchange;

import java.io.IOException;
import java.io.Reader;
import vn.motcua.shared.FieldError.Position;

/** Reads the string sent, one character at a time, and knows line and column of the next one. */
final class SourceText {

    static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private final char[] buffer = new char[4096];
    private int next;
    private int limit;
    private boolean ended;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    SourceText(Reader reader) {
        this.reader = reader;
    }

    Position position() {
        return new Position(line, column);
    }

    /** The next character, or {@link #END}. */
    int peek() throws IOException {
        return next < limit || fill(1) ? buffer[next] : END;
    }

    int take() throws IOException {
        int c = peek();
        if (c != END) {
            next++;
            advance(c);
        }
        return c;
    }

    void skip(int length) throws IOException {
        for (int i = 0; i < length; i++) {
            take();
        }
    }

    /** Takes from the front of some characters as many as it likes, none of them a line break. */
    @FunctionalInterface
    interface Taker {
        int take(char[] chars, int from, int to) throws IOException;
    }

    /** Lets {@code taker} take characters that are here already; returns how many it took. */
    int take(Taker taker) throws IOException {
        int count = taker.take(buffer, next, limit);
        next += count;
        column += count;
        afterReturn &= count == 0;
        return count;
    }

    /** Up to {@code length} characters from the next one on, not taken. */
    String ahead(int length) throws IOException {
        fill(length);
        return new String(buffer, next, Math.min(length, limit - next));
    }

    boolean startsWith(String text) throws IOException {
        return peek() == text.charAt(0) && ahead(text.length()).equals(text);
    }

    /** Skips a byte order mark without counting it as a column. */
    void skipByteOrderMark() throws IOException {
        if (peek() == BYTE_ORDER_MARK) {
            next++;
        }
    }

    /** CR, LF and CR LF each end one line, as XML has it. */
    private void advance(int c) {
        if (c == '\r' || (c == '\n' && !afterReturn)) {
            line++;
            column = 1;
        } else if (c != '\n') {
            column++;
        }
        afterReturn = c == '\r';
    }

    private boolean fill(int wanted) throws IOException {
        if (buffer.length - next < wanted || next == limit) {
            System.arraycopy(buffer, next, buffer, 0, limit - next);
            limit -= next;
            next = 0;
        }
        while (limit - next < wanted && !ended) {
            int count = reader.read(buffer, limit, buffer.length - limit);
            ended = count < 0;
            limit += Math.max(count, 0);
        }
        return limit - next >= wanted;
    }
}
