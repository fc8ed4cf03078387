package vn.motcua.audit;

import java.util.Locale;

/** What somebody did, in the audit trail. */
public enum Act {
    READ,
    CREATE,
    CHANGE,
    REMOVE,
    SIGN_IN,
    SIGN_OUT,
    /** The program refused what was asked for. */
    REFUSE;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
