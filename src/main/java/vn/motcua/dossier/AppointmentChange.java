package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;

/**
 * One change of a dossier's appointment.
 *
 * @param before empty where there was none
 * @param after empty where there is none any more
 * @param letterNumber of the letter of apology
 * @param reason as the applicant may read it
 */
public record AppointmentChange(
        Cause cause,
        Instant at,
        Optional<Instant> before,
        Optional<Instant> after,
        Optional<String> letterNumber,
        Optional<String> reason) {

    /** Why it changed. */
    public enum Cause {
        /** The supplement came, and the term runs on by its rule. */
        SUPPLEMENT,
        /** The agency gave a new one with an apology. */
        EXTENSION,
        /** The agency replaced what it had sent. */
        CORRECTION,
        /** An administrator set it. */
        ADJUSTMENT,
        /** The calendar was changed, and the appointment given anew. */
        REISSUE
    }

    static Optional<AppointmentChange> of(DeadlineChange change) {
        return change.dueBefore().equals(change.dueAt())
                ? Optional.empty()
                : cause(change.kind())
                        .map(cause -> new AppointmentChange(
                                cause,
                                change.recordedAt(),
                                change.dueBefore(),
                                change.dueAt(),
                                change.letterNumber(),
                                change.reason()));
    }

    private static Optional<Cause> cause(DeadlineChange.Kind kind) {
        return switch (kind) {
            case REGISTRATION, ACCEPTANCE -> Optional.empty();
            case SUPPLEMENT -> Optional.of(Cause.SUPPLEMENT);
            case EXTENSION -> Optional.of(Cause.EXTENSION);
            case CORRECTION -> Optional.of(Cause.CORRECTION);
            case ADJUSTMENT -> Optional.of(Cause.ADJUSTMENT);
            case REISSUE -> Optional.of(Cause.REISSUE);
        };
    }

    /** The same for strangers; why an administrator did it is for everybody. */
    AppointmentChange masked() {
        return cause == Cause.ADJUSTMENT
                ? this
                : new AppointmentChange(cause, at, before, after, letterNumber, Optional.empty());
    }

    /** Without the reason, which may hold personal data. */
    @Override
    public String toString() {
        return "AppointmentChange[%s at %s]".formatted(cause, at);
    }
}
