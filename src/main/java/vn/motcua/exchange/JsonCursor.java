package vn.motcua.exchange;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import vn.motcua.shared.FieldError.Position;

/** The JSON parser as the interface needs it: tokens within the limits, with their places. */
final class JsonCursor implements AutoCloseable {

    // The limits of one document are narrower and checked with a better message; these are the second wall.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DocumentLimits.DEPTH_CEILING)
                    .maxStringLength(DocumentLimits.CHARS_CEILING)
                    .maxDocumentLength(DocumentLimits.CHARS_CEILING)
                    .maxNameLength(10_000)
                    .maxNumberLength(10_000)
                    .build())
            .build();

    private final String text;
    private final JsonLimits limits;
    private final JsonParser parser;
    private int values;

    JsonCursor(String text, JsonLimits limits) {
        this.text = text;
        this.limits = limits;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** Goes on to the next token; the end of the text is a mistake. */
    JsonToken next() throws MalformedDocument {
        JsonToken token = read();
        if (token == null) {
            throw text.isBlank() ? JsonMistake.at(text, 0, ".empty") : JsonMistake.at(text, text.length(), ".end");
        }
        if (token.isScalarValue() || token.isStructStart()) {
            checkLimits();
        }
        return token;
    }

    /** Checks that nothing follows. */
    void end() throws MalformedDocument {
        if (read() != null) {
            throw new MalformedDocument(position(), Messages.text("malformed.json.after"));
        }
    }

    /** Goes past the end of the present value, whatever it holds. */
    void skip() throws MalformedDocument {
        int depth = token().isStructStart() ? 1 : 0;
        while (depth > 0) {
            JsonToken token = next();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
    }

    JsonToken token() {
        return parser.currentToken();
    }

    String name() {
        return parser.currentName();
    }

    /** The present string, number or word as a text. */
    String text() throws MalformedDocument {
        try {
            return parser.getString();
        } catch (StreamReadException e) {
            throw JsonMistake.of(e, text);
        }
    }

    /** Where the present token starts. */
    Position position() {
        TokenStreamLocation start = parser.currentTokenLocation();
        return new Position(start.getLineNr(), start.getColumnNr());
    }

    @Override
    public void close() {
        parser.close();
    }

    private @Nullable JsonToken read() throws MalformedDocument {
        try {
            return parser.nextToken();
        } catch (StreamReadException e) {
            throw JsonMistake.of(e, text);
        }
    }

    private void checkLimits() throws MalformedDocument {
        int depth = parser.streamReadContext().getNestingDepth();
        if (depth > limits.maxDepth()) {
            throw new MalformedDocument(position(), Messages.text("malformed.json.depth", limits.maxDepth()));
        }
        if (++values > limits.maxValues()) {
            throw new MalformedDocument(position(), Messages.text("malformed.json.values", limits.maxValues()));
        }
    }
}
