package vn.motcua.exchange;

import vn.motcua.shared.Texts;

/** What a text of a field becomes, and what it may not hold. */
final class FieldText {

    private FieldText() {}

    /** One line, in NFC, trimmed: each line break (CR LF is one) and each tab becomes a space. */
    static String normal(String sent) {
        return Texts.normal(oneLine(sent));
    }

    /**
     * Where the first character is that no text may hold; -1 when there is none. Control characters, surrogates
     * without their pair, non-characters and the replacement character come from a wrong encoding; private characters
     * look different on every machine.
     */
    static int wrongCharacter(String sent) {
        int i = 0;
        while (i < sent.length()) {
            int c = sent.codePointAt(i);
            if (!isUsual(c) && isWrong(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    private static String oneLine(String sent) {
        int plain = 0;
        while (plain < sent.length() && !breaks(sent.charAt(plain))) {
            plain++;
        }
        if (plain == sent.length()) {
            return sent;
        }
        StringBuilder text = new StringBuilder(sent.length());
        for (int i = 0; i < sent.length(); i++) {
            char c = sent.charAt(i);
            boolean pair = c == '\n' && i > 0 && sent.charAt(i - 1) == '\r';
            if (!pair) {
                text.append(breaks(c) ? ' ' : c);
            }
        }
        return text.toString();
    }

    private static boolean breaks(int c) {
        return c == '\t' || XmlCharacters.isLineBreak(c) || c == '\u2028' || c == '\u2029';
    }

    /** Most of every text: ASCII and the letters of Vietnamese, of which none is wrong. */
    private static boolean isUsual(int c) {
        return (c >= ' ' && c <= '~') || (c >= '\u00C0' && c < '\u0250') || (c >= '\u1E00' && c < '\u1F00');
    }

    private static boolean isWrong(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> !breaks(c);
            case Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> c == XmlCharacters.REPLACEMENT || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        };
    }
}
