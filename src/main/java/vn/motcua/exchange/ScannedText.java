package vn.motcua.exchange;

import java.io.IOException;

/**
 * What of the string sent goes on to the XML parser, copied piece by piece. Characters that XML forbids become U+FFFD,
 * so that they are reported as a wrong value of one field, not as a broken document.
 */
final class ScannedText {

    private final SourceText source;
    private final long maxChars;
    private final StringBuilder text = new StringBuilder();
    private final Positions positions = new Positions();
    private final SourceText.Taker plain = this::copyPlain;
    private final SourceText.Taker name = this::copyPlainOfName;
    private boolean full;

    ScannedText(SourceText source, long maxChars) {
        this.source = source;
        this.maxChars = maxChars;
    }

    int length() {
        return text.length();
    }

    boolean endsWith(char c) {
        return text.length() > 0 && text.charAt(text.length() - 1) == c;
    }

    Positions positions() {
        return positions;
    }

    /** Whether the limit came before the end. */
    boolean full() {
        return full;
    }

    /** The next character, or the end where nothing more fits. */
    int peek() throws IOException {
        if (text.length() < maxChars) {
            return source.peek();
        }
        full = source.peek() != SourceText.END;
        return SourceText.END;
    }

    void copy() throws IOException {
        if (peek() == SourceText.END) {
            return;
        }
        char c = (char) source.take();
        int next = Character.isHighSurrogate(c) ? source.peek() : SourceText.END;
        if (next != SourceText.END && Character.isLowSurrogate((char) next)) {
            text.append(c).append((char) source.take());
        } else {
            text.append(XmlCharacters.allowed(c) ? c : XmlCharacters.REPLACEMENT);
        }
        if (XmlCharacters.isLineBreak(c)) {
            resume();
        }
    }

    void copy(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            copy();
        }
    }

    /** Copies some of a text or value; a reference to a forbidden character counts as one character. */
    void copyContent() throws IOException {
        if (source.take(plain) > 0) {
            return;
        }
        if (peek() == '&') {
            var reference = CharacterReference.at(source.ahead(CharacterReference.MAX_LENGTH))
                    .filter(found -> !XmlCharacters.allowed(found.codePoint()));
            if (reference.isPresent()) {
                source.skip(reference.get().length());
                text.append(XmlCharacters.REPLACEMENT);
                resume();
                return;
            }
        }
        copy();
    }

    String copyName() throws IOException {
        int start = text.length();
        while (peek() != SourceText.END && !XmlCharacters.endsName(peek())) {
            if (source.take(name) == 0) {
                copy();
            }
        }
        return text.substring(start);
    }

    /** Copies an attribute's value with its quotes; a {@code <}, which no value may hold, ends it too. */
    void copyQuoted(int quote) throws IOException {
        copy();
        while (peek() != SourceText.END && peek() != quote && peek() != '<') {
            copyContent();
        }
        if (peek() == quote) {
            copy();
        }
    }

    /** Copies {@code start}, which is next, and all up to and with {@code end}. */
    void copyThrough(String start, String end) throws IOException {
        copy(start.length());
        while (peek() != SourceText.END && !source.startsWith(end)) {
            if (source.take(plain) == 0) {
                copy();
            }
        }
        copy(end.length());
    }

    /** Puts a space for all up to and with {@code end}. */
    void blankThrough(String end) throws IOException {
        while (source.peek() != SourceText.END && !source.startsWith(end)) {
            source.take();
        }
        source.skip(end.length());
        text.append(' ');
        resume();
    }

    /** Notes that something was left out before the next character. */
    void resume() {
        positions.mark(text.length(), source.position());
    }

    private int copyPlain(char[] chars, int from, int to) {
        int end = from;
        int last = lastThatFits(from, to);
        while (end < last && isPlain(chars[end])) {
            end++;
        }
        text.append(chars, from, end - from);
        return end - from;
    }

    private int copyPlainOfName(char[] chars, int from, int to) {
        int end = from;
        int last = lastThatFits(from, to);
        while (end < last && isPlain(chars[end]) && !XmlCharacters.endsName(chars[end])) {
            end++;
        }
        text.append(chars, from, end - from);
        return end - from;
    }

    private int lastThatFits(int from, int to) {
        return (int) Math.min(to, from + maxChars - text.length());
    }

    /** Whether a character is copied as it is wherever it stands, and begins nothing that ends a text or value. */
    private static boolean isPlain(char c) {
        return switch (c) {
            case '<', '>', '&', '"', '\'', '-', '?', ']' -> false;
            default -> XmlCharacters.allowed(c) && !XmlCharacters.isLineBreak(c);
        };
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
