package vn.motcua.journal;

import java.util.Locale;

/** Where a call came in. */
public enum CallEdge {
    SOAP,
    REST,
    /** The integrators' page, where calls are tried. */
    CONSOLE;

    static CallEdge ofColumn(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
