package vn.motcua.shared;

import java.util.Optional;

/**
 * One wrong field of a call.
 *
 * @param field name on the wire: of an element without its parents, of a member of JSON with them
 * @param position where the element starts in the document sent; empty for a plain parameter
 * @param value what was sent, shortened; empty when nothing was
 * @param message in Vietnamese, says what to do
 */
public record FieldError(
        FieldErrorCode code, String field, Optional<Position> position, Optional<String> value, String message) {

    /** Line and column in the document sent, both counted from 1. */
    public record Position(int line, int column) {}
}
