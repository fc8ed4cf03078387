package vn.motcua.dossier;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of the history of a dossier's dates.
 *
 * @param eventNumber of the event that gave it
 * @param dueBefore the appointment before
 * @param dueAt the appointment from then on
 * @param reckoned empty where nothing was reckoned
 * @param letterNumber of the letter of apology, of an extension
 */
record DeadlineChange(
        Kind kind,
        int eventNumber,
        Optional<Instant> dueBefore,
        Optional<Instant> dueAt,
        Optional<Reckoned> reckoned,
        Optional<String> letterNumber,
        Optional<String> reason,
        Instant recordedAt) {

    /** What gave it. */
    enum Kind {
        REGISTRATION,
        ACCEPTANCE,
        SUPPLEMENT,
        EXTENSION,
        CORRECTION,
        ADJUSTMENT,
        REISSUE;

        static Kind ofColumn(String value) {
            return valueOf(value.toUpperCase(Locale.ROOT));
        }

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Only the reckoned date: the appointment stays. */
    static DeadlineChange reckoned(
            Kind kind, int eventNumber, Optional<Instant> dueAt, Reckoned reckoned, Instant recordedAt) {
        return new DeadlineChange(
                kind, eventNumber, dueAt, dueAt, Optional.of(reckoned), Optional.empty(), Optional.empty(), recordedAt);
    }

    @Override
    public String toString() {
        return "DeadlineChange[%s at %s]".formatted(kind, recordedAt);
    }
}
