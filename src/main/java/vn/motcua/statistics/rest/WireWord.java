package vn.motcua.statistics.rest;

import java.util.Locale;

/** Values of enums as the REST interface writes them: in small letters. */
final class WireWord {

    private WireWord() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
