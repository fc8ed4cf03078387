package vn.motcua.agency;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an agency is within the province. */
public enum AgencyKind {
    DEPARTMENT,
    INSPECTORATE,
    OFFICE,
    DISTRICT,
    COMMUNE;

    static AgencyKind ofColumn(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    /** By the name it has in files and forms, whatever its case. */
    public static Optional<AgencyKind> named(String name) {
        return Stream.of(values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst();
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
