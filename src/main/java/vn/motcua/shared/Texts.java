package vn.motcua.shared;

import java.text.Normalizer;

/** Texts as they are stored and compared: precomposed (NFC, as TCVN 6909 has it) and trimmed. */
public final class Texts {

    private Texts() {}

    /** {@code text} in NFC without white space, no-break spaces and byte order marks at its ends. */
    public static String normal(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
