package vn.motcua.exchange;

import java.io.IOException;
import java.util.Arrays;

/**
 * Decodes base64 (RFC 4648 §4), four letters at a time where nothing else is between them, else one character at a
 * time. White space is skipped anywhere; the padding at the end must be right or absent.
 */
final class Base64Decoder {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final byte[] VALUES = values();

    private final FileContent content;
    private final byte[] decoded = new byte[3 * 256];
    private int bits;
    private int count;
    private int padding;

    Base64Decoder(FileContent content) {
        this.content = content;
    }

    /** Takes fours of letters, up to the first that is not whole; returns how many characters that were. */
    int acceptFours(char[] chars, int from, int to) throws IOException {
        int at = from;
        int filled = 0;
        while (to - at >= 4 && count == 0 && padding == 0) {
            // Negative where any of the four is not a letter.
            int four = value(chars[at]) << 18
                    | value(chars[at + 1]) << 12
                    | value(chars[at + 2]) << 6
                    | value(chars[at + 3]);
            if (four < 0) {
                break;
            }
            decoded[filled++] = (byte) (four >>> 16);
            decoded[filled++] = (byte) (four >>> 8);
            decoded[filled++] = (byte) four;
            at += 4;
            if (filled == decoded.length) {
                content.write(decoded, filled);
                filled = 0;
            }
        }
        content.write(decoded, filled);
        return at - from;
    }

    /** Takes one character; false when it has no place here. */
    boolean accept(int c) throws IOException {
        if (XmlCharacters.isSpace(c)) {
            return true;
        }
        if (c == '=') {
            return ++padding <= 2;
        }
        int value = value(c);
        if (value < 0 || padding > 0) {
            return false;
        }
        bits = bits << 6 | value;
        if (++count == 4) {
            write(3);
            count = 0;
        }
        return true;
    }

    /** Writes what is left; false when the end comes too early or the padding is wrong. */
    boolean end() throws IOException {
        return switch (count) {
            case 0 -> padding == 0;
            case 2 -> endAfter(1, 2);
            case 3 -> endAfter(2, 1);
            default -> false;
        };
    }

    private boolean endAfter(int bytes, int rightPadding) throws IOException {
        bits <<= 6 * (4 - count);
        write(bytes);
        return padding == 0 || padding == rightPadding;
    }

    private void write(int bytes) throws IOException {
        content.write(bits >>> 16);
        if (bytes > 1) {
            content.write(bits >>> 8);
        }
        if (bytes > 2) {
            content.write(bits);
        }
    }

    private static int value(int c) {
        return c < VALUES.length ? VALUES[c] : -1;
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = (byte) i;
        }
        return values;
    }
}
