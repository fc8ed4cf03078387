package vn.motcua.exchange;

import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import vn.motcua.shared.FieldError.Position;

/** Says in Vietnamese what is wrong with a text that is not JSON, and where. */
final class JsonMistake {

    private JsonMistake() {}

    static MalformedDocument of(StreamReadException cause, String text) {
        int offset = (int) Math.clamp(cause.getLocation().getCharOffset(), 0L, text.length());
        if (text.isBlank()) {
            return at(text, 0, ".empty");
        }
        if (cause instanceof UnexpectedEndOfInputException || offset == text.length()) {
            return at(text, text.length(), ".end");
        }
        return at(text, offset, variant(text, offset));
    }

    /** What is wrong at {@code offset}; arguments as the variant of the message wants them. */
    static MalformedDocument at(String text, int offset, String variant, Object... arguments) {
        return new MalformedDocument(position(text, offset), Messages.text("malformed.json" + variant, arguments));
    }

    static Position position(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                start = i + 1;
            }
        }
        return new Position(line, offset - start + 1);
    }

    private static String variant(String text, int offset) {
        char c = text.charAt(offset);
        return switch (c) {
            case '\'', '\u2018', '\u2019', '\u201C', '\u201D' -> ".quote";
            case '}', ']' -> text.substring(0, offset).stripTrailing().endsWith(",") ? ".comma" : ".syntax";
            default -> c < ' ' ? ".control" : ".syntax";
        };
    }
}
