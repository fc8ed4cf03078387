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
        int i = 0;
        while (i < value.length()) {
            int c = value.codePointAt(i);
            escaped(c);
            i += Character.charCount(c);
        }
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

    /** Tabs and line breaks as references, or a parser would make them spaces; what XML forbids as U+FFFD. */
    private void escaped(int c) {
        switch (c) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '"' -> xml.append("&quot;");
            case '\t', '\n', '\r' -> xml.append("&#").append(c).append(';');
            default -> xml.appendCodePoint(XmlCharacters.allowed(c) ? c : XmlCharacters.REPLACEMENT);
        }
    }
}
