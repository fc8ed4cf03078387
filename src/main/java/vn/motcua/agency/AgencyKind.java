package vn.motcua.agency;

import java.util.Locale;

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

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
