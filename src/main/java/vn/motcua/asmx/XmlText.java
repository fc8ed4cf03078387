package vn.motcua.asmx;

/** Text as .NET's XML writer escapes it. */
final class XmlText {

    private XmlText() {}

    /** Element content: only {@code & < >} escaped; what XML cannot hold becomes U+FFFD. */
    static String escape(String text) {
        int start = 0;
        while (start < text.length() && isPlain(text.charAt(start))) {
            start++;
        }
        if (start == text.length()) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + text.length() / 4 + 16).append(text, 0, start);
        int from = start;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c) && !isInPair(text, i)) {
                escaped.append(text, from, i).append(insteadOf(c));
                from = i + 1;
            }
        }
        return escaped.append(text, from, text.length()).toString();
    }

    /** The value of an attribute in double quotes. */
    static String escapeAttribute(String text) {
        return escape(text).replace("\"", "&quot;");
    }

    private static String insteadOf(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "\uFFFD";
        };
    }

    private static boolean isPlain(char c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        return c != '&' && c != '<' && c != '>' && !Character.isSurrogate(c) && c < '\uFFFE';
    }

    private static boolean isInPair(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
