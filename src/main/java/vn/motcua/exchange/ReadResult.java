package vn.motcua.exchange;

import java.util.List;
import java.util.Optional;
import vn.motcua.shared.FieldError.Position;

/**
 * A result string as its reader understands it.
 *
 * @param code the stable text of a {@link vn.motcua.shared.ResultCode}
 * @param message in Vietnamese
 * @param values every element with one value, in order, those above included
 * @param errors with the place of what is not well-formed, too
 */
public record ReadResult(
        boolean done, String code, String message, List<Value> values, List<Problem> errors, List<Problem> warnings) {

    /** An element with one value. */
    public record Value(String name, String value) {}

    /**
     * An error or a warning.
     *
     * @param field empty where it is about the whole document
     * @param position in the document sent; empty for what is not there and for parameters
     * @param value as sent, shortened
     */
    public record Problem(
            String code, String field, Optional<Position> position, Optional<String> value, String message) {}

    public ReadResult {
        values = List.copyOf(values);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }
}
