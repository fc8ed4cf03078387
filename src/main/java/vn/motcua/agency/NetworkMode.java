package vn.motcua.agency;

import java.util.Locale;

/** What becomes of a call from outside an agency's networks. */
public enum NetworkMode {
    /** Nobody looks. */
    OFF,
    /** It passes and is marked in the journal. */
    REPORT,
    /** It is refused. */
    ENFORCE;

    static NetworkMode ofColumn(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
