package vn.motcua.asmx;

/** Text as .NET escapes it for HTML. */
final class HtmlText {

    private HtmlText() {}

    /** The text with what HTML gives a meaning, and most of Latin 1's upper half, as references. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(escaped, c));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int c) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> {
                if ((c >= 160 && c < 256) || c > Character.MAX_VALUE) {
                    escaped.append("&#").append(c).append(';');
                } else {
                    escaped.appendCodePoint(c);
                }
            }
        }
    }
}
