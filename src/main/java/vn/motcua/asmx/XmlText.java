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
        for (int i = start; i < text.length(); i++) {
            append(escaped, text, i);
        }
        return escaped.toString();
    }

    /** The value of an attribute in double quotes. */
    static String escapeAttribute(String text) {
        return escape(text).replace("\"", "&quot;");
    }

    private static void append(StringBuilder escaped, String text, int i) {
        char c = text.charAt(i);
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            default -> escaped.append(isPlain(c) || isInPair(text, i) ? c : '\uFFFD');
        }
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
