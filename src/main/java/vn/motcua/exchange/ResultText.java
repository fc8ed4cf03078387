package vn.motcua.exchange;

/** Builds the XML of a result string; any text at all may be given as a value. */
final class ResultText {

    private final StringBuilder xml = new StringBuilder(512).append("<data>");

    /** An element with one value, as the source document has them. */
    ResultText value(String name, String value) {
        return element(name).attribute("value", value).endElement();
    }

    ResultText open(String name) {
        xml.append('<').append(name).append('>');
        return this;
    }

    ResultText close(String name) {
        xml.append("</").append(name).append('>');
        return this;
    }

    /** Begins an element that holds only attributes. */
    ResultText element(String name) {
        xml.append('<').append(name);
        return this;
    }

    ResultText attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"");
        int from = 0;
        int i = 0;
        while (i < value.length()) {
            int c = value.codePointAt(i);
            int next = i + Character.charCount(c);
            if (!isPlain(c)) {
                xml.append(value, from, i).append(insteadOf(c));
                from = next;
            }
            i = next;
        }
        xml.append(value, from, value.length());
        xml.append('"');
        return this;
    }

    ResultText endElement() {
        xml.append("/>");
        return this;
    }

    String end() {
        return xml.append("</data>").toString();
    }

    private static boolean isPlain(int c) {
        return switch (c) {
            case '&', '<', '>', '"', '\t', '\n', '\r' -> false;
            default -> XmlCharacters.allowed(c);
        };
    }

    /** Tabs and line breaks as references, or a parser would make them spaces; what XML forbids as U+FFFD. */
    private static String insteadOf(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\t', '\n', '\r' -> "&#" + c + ";";
            default -> String.valueOf(XmlCharacters.REPLACEMENT);
        };
    }
}
