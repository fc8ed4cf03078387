package vn.motcua.dossier;

import java.util.Locale;

/** Who keeps a dossier, and so who says what happens to it. */
public enum DossierOrigin {
    /** The agency; what it says over the interfaces is mirrored, and nothing is invented. */
    MIRROR,
    /** The desk of the Office, to which an agency sent it with its appointment. */
    DESK,
    /** The portal: registered here, with the appointment the portal reckons. */
    OWN;

    /** Whether officers move it here. */
    public boolean isKeptHere() {
        return this != MIRROR;
    }

    static DossierOrigin of(ReceiveDossier command) {
        return command.agency().id() == command.sender().id() ? MIRROR : DESK;
    }

    static DossierOrigin ofColumn(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
