package vn.motcua.agency;

import java.util.Locale;

/** What a secret is to its agency, so that it can change from one to the next without a pause. */
public enum SecretSlot {
    /** Still accepted for a while after a switch; there may be several. */
    PREVIOUS,
    CURRENT,
    /** Issued and accepted already, while the agency's software is being changed. */
    NEXT;

    static SecretSlot ofColumn(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
