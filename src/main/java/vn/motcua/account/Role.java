package vn.motcua.account;

import java.util.Locale;

/** What a person may do. */
public enum Role {
    /** Everything: agencies, secrets, catalogue, people, audit trail. */
    PROVINCE_ADMINISTRATOR,
    /** One agency's catalogue, secrets, calls and people, and those of agencies below it where set. */
    AGENCY_ADMINISTRATOR,
    /** Works at the desk of the provincial Office. */
    DESK_OFFICER,
    /** Reads figures. */
    LEADER,
    /** Reads the audit trail. */
    AUDITOR;

    static Role ofColumn(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
