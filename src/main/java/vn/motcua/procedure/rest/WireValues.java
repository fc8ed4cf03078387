package vn.motcua.procedure.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.exchange.FieldReader;
import vn.motcua.shared.FieldErrorCode;

/** Values of enums as the REST interface writes them: in small letters. */
final class WireValues {

    private WireValues() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** In the order of the enum, so that the same catalogue is always the same text. */
    static <T extends Enum<T>> List<String> of(Set<T> values) {
        return values.stream().sorted().map(WireValues::of).toList();
    }

    /** The value that a field of a query names; rejects a name that nobody knows. */
    static <T extends Enum<T>> Optional<T> read(FieldReader fields, String name, Class<T> type) {
        Optional<String> given = fields.optional(name, 50);
        Optional<T> value = given.flatMap(text -> Arrays.stream(type.getEnumConstants())
                .filter(known -> of(known).equals(text))
                .findFirst());
        if (given.isPresent() && value.isEmpty()) {
            String all =
                    Arrays.stream(type.getEnumConstants()).map(WireValues::of).collect(Collectors.joining(", "));
            fields.reject(FieldErrorCode.WRONG_TYPE, name, all);
        }
        return value;
    }
}
