package vn.motcua.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierState;

/**
 * A mail that is to be sent now.
 *
 * @param state for {@link Subject#STATE}
 * @param tries begun, this one included
 */
record QueuedMail(
        long id,
        UUID subscription,
        DossierId dossier,
        MailLanguage language,
        EmailAddress address,
        Subject subject,
        Optional<DossierState> state,
        int tries) {

    /** What a mail tells. */
    enum Subject {
        CONFIRM,
        STATE,
        APPOINTMENT;

        static Subject ofColumn(String value) {
            return valueOf(value.toUpperCase(Locale.ROOT));
        }

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
