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
        CharBuffer text = CharBuffer.allocate(body.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(body), text, true);
        text.flip();
        int start = !text.isEmpty() && text.get(0) == '\uFEFF' ? 1 : 0;
        String read = text.subSequence(start, text.length()).toString();
        if (result.isError()) {
            throw JsonMistake.at(read, read.length(), ".utf8");
        }
        return read;
    }
}
