package vn.motcua.agency;

import java.util.Locale;

/** The two secrets an agency may have at a time, so that it can change from one to the other without a pause. */
public enum SecretSlot {
    CURRENT,
    NEXT;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
