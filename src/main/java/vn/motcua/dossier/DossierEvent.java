package vn.motcua.dossier;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.shared.Digest;

/** One thing that happened to a dossier, as it is stored. */
record DossierEvent(
        int no,
        Kind kind,
        Optional<DossierState> state,
        Instant happenedAt,
        Instant recordedAt,
        String receipt,
        Digest fingerprint,
        DossierContent details) {

    enum Kind {
        RECEIVED,
        /** Handed in, and not taken in yet. */
        SUBMITTED,
        STATUS,
        RESULT,
        STEP,
        CORRECTION,
        EXTENSION,
        REOPENING,
        /** An administrator changed a moment. */
        ADJUSTMENT;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same as the event of a dossier that is not taken in yet. */
    DossierEvent submitted() {
        return new DossierEvent(
                no,
                Kind.SUBMITTED,
                Optional.of(DossierState.REGISTERED),
                happenedAt,
                recordedAt,
                receipt,
                fingerprint,
                details);
    }

    Receipt toReceipt() {
        return new Receipt(receipt, recordedAt);
    }
}
