package vn.motcua.exchange;

/** Which characters XML 1.0 allows, and what stands in for the others. */
final class XmlCharacters {

    static final char REPLACEMENT = '\uFFFD';

    private XmlCharacters() {}

    /** XML 1.0, production 2 (Char). */
    static boolean allowed(int codePoint) {
        return (codePoint >= ' ' && codePoint < Character.MIN_SURROGATE)
                || (codePoint > Character.MAX_SURROGATE && codePoint < 0xFFFE)
                || (codePoint >= Character.MIN_SUPPLEMENTARY_CODE_POINT && codePoint <= Character.MAX_CODE_POINT)
                || codePoint == '\t'
                || isLineBreak(codePoint);
    }

    /** Whether a name in a tag ends before {@code c}. */
    static boolean endsName(int c) {
        return isSpace(c) || c == '=' || c == '/' || c == '<' || c == '>' || c == '"' || c == '\'';
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || isLineBreak(c);
    }

    static boolean isLineBreak(int c) {
        return c == '\n' || c == '\r';
    }
}
