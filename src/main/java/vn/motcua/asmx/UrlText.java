package vn.motcua.asmx;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes one urlencoded text as .NET does: {@code %XX} is a byte, {@code %uXXXX} a char, and what only looks like one
 * stays as it is.
 */
final class UrlText {

    private static final int HELD = 1024;

    private final CharsetDecoder decoder;
    private final Writer to;
    private final ByteBuffer bytes = ByteBuffer.allocate(HELD);
    private final CharBuffer chars = CharBuffer.allocate(HELD);
    private final StringBuilder escape = new StringBuilder(6);

    UrlText(Charset charset, Writer to) {
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        this.to = to;
    }

    /** A text whose chars are bytes, as a header's are. */
    static String decoded(String text) {
        StringWriter decoded = new StringWriter(text.length());
        try {
            UrlText url = new UrlText(StandardCharsets.UTF_8, decoded);
            for (byte b : text.getBytes(StandardCharsets.ISO_8859_1)) {
                url.add(b & 0xFF);
            }
            url.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return decoded.toString();
    }

    void add(int b) throws IOException {
        if (escape.isEmpty()) {
            begin(b);
        } else if (continues(b)) {
            escape.append((char) b);
            complete();
        } else {
            giveUp();
            begin(b);
        }
    }

    /** Ends the text; nothing may be added after it. */
    void end() throws IOException {
        giveUp();
        flush();
    }

    private void begin(int b) throws IOException {
        if (b == '%') {
            escape.append('%');
        } else {
            put(b == '+' ? ' ' : b);
        }
    }

    private boolean continues(int b) {
        return Character.digit(b, 16) >= 0 || (escape.length() == 1 && b == 'u');
    }

    private void complete() throws IOException {
        boolean wide = escape.charAt(1) == 'u';
        if (escape.length() == (wide ? 6 : 3)) {
            int value = Integer.parseInt(escape, wide ? 2 : 1, escape.length(), 16);
            escape.setLength(0);
            if (wide) {
                flush();
                to.write(value);
            } else {
                put(value);
            }
        }
    }

    private void giveUp() throws IOException {
        for (int i = 0; i < escape.length(); i++) {
            put(escape.charAt(i));
        }
        escape.setLength(0);
    }

    private void put(int b) throws IOException {
        if (!bytes.hasRemaining()) {
            decode(false);
        }
        bytes.put((byte) b);
    }

    private void flush() throws IOException {
        decode(true);
        decoder.flush(chars);
        write();
        decoder.reset();
    }

    private void decode(boolean last) throws IOException {
        bytes.flip();
        while (decoder.decode(bytes, chars, last).isOverflow()) {
            write();
        }
        bytes.compact();
        write();
    }

    private void write() throws IOException {
        chars.flip();
        to.write(chars.array(), 0, chars.limit());
        chars.clear();
    }
}
