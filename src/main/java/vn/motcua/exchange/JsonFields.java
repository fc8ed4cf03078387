package vn.motcua.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads the fields of one JSON document by the rules of those in XML; only UTF-8 is taken (RFC 8259 §8.1). */
public final class JsonFields {

    private JsonFields() {}

    /**
     * Reads a whole document; what is wrong with its fields is told by the reader returned.
     *
     * @throws MalformedDocument where it is not UTF-8, not well-formed, too deep, or no object
     */
    public static FieldReader read(byte[] body, DocumentShape shape, JsonLimits limits) throws MalformedDocument {
        String text = decoded(body);
        try (JsonCursor json = new JsonCursor(text, limits)) {
            return new FieldReader(new JsonDocumentParser(json).document(shape));
        }
    }

    private static String decoded(byte[] body) throws MalformedDocument {
        String text = new String(body, StandardCharsets.UTF_8);
        // The usual decoder writes this for what it cannot read; a body may also hold it rightly.
        if (text.indexOf(XmlCharacters.REPLACEMENT) >= 0) {
            checkUtf8(body);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void checkUtf8(byte[] body) throws MalformedDocument {
        CharBuffer read = CharBuffer.allocate(body.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(body), read, true);
        if (result.isError()) {
            String before = read.flip().toString();
            throw JsonMistake.at(before, before.length(), ".utf8");
        }
    }
}
