package vn.motcua.exchange;

import java.time.Instant;
import java.util.Optional;

/** How a call was written, and so how its fields are named, how moments are read, and in which words it is answered. */
enum Wire {
    /** Letter 68/VP-CNTT: elements, {@code dd/MM/yyyy HH:mm:ss}. */
    XML,
    /** The REST interface: members of objects, ISO 8601 with an offset. */
    JSON;

    /** What its sender calls the field at {@code path}. */
    String field(String path) {
        return switch (this) {
            case XML -> FieldPath.lastName(path);
            case JSON -> path.replace('/', '.');
        };
    }

    /** The path of one element, counted from 0, of those that may be there several times. */
    String item(String path, int index) {
        return switch (this) {
            case XML -> path;
            case JSON -> path + "[" + index + "]";
        };
    }

    Optional<Instant> moment(String text) {
        return switch (this) {
            case XML -> FieldMoment.read(text);
            case JSON -> IsoMoment.read(text);
        };
    }

    /** The variant of the message for a text that {@link #moment} does not take. */
    String mistake(String text) {
        return switch (this) {
            case XML -> FieldMoment.mistake(text);
            case JSON -> IsoMoment.mistake(text);
        };
    }
}
