package vn.motcua.dossier;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Where a dossier stands. Agencies speak of six of the states (letter 68/VP-CNTT, annex §5); the others exist where the
 * portal itself keeps the dossier. What the national portal calls each of them stands in the database.
 */
public enum DossierState {
    /** Handed in, and not yet looked at: no term is running. */
    REGISTERED,
    /** Not taken in until something is completed: no term is running. */
    COMPLETION_REQUESTED,
    /** Not taken in, for a reason. */
    REFUSED,
    /** Taken back by the applicant before it was taken in. */
    CANCELLED,
    RECEIVED,
    IN_PROGRESS,
    AWAITING_SIGNATURE,
    SUPPLEMENT_REQUESTED,
    /** A tax, fee or charge is to be paid. */
    PAYMENT_REQUESTED,
    /** Taken back by the applicant. */
    WITHDRAWN,
    /** Ended without a decision: the supplement did not come, or there is nothing left to decide. */
    STOPPED,
    /** Refused on its merits. */
    UNRESOLVED,
    /** The result is there and not yet handed over. */
    FINISHED,
    RESULT_RETURNED;

    private static final Set<DossierState> TOLD =
            EnumSet.of(IN_PROGRESS, AWAITING_SIGNATURE, SUPPLEMENT_REQUESTED, UNRESOLVED, RESULT_RETURNED);

    private static final Set<DossierState> BEFORE_ACCEPTANCE =
            EnumSet.of(REGISTERED, COMPLETION_REQUESTED, REFUSED, CANCELLED);

    private static final Set<DossierState> OPEN = EnumSet.of(
            REGISTERED,
            COMPLETION_REQUESTED,
            RECEIVED,
            IN_PROGRESS,
            AWAITING_SIGNATURE,
            SUPPLEMENT_REQUESTED,
            PAYMENT_REQUESTED);

    /**
     * Whether an agency that keeps the dossier itself may say {@code next} after this: anything until the result is
     * returned, but nothing twice. For dossiers the portal keeps, {@link DossierMove} says it.
     */
    public boolean canBecome(DossierState next) {
        return this != RESULT_RETURNED && next != this && TOLD.contains(next);
    }

    /** Whether the work has ended. */
    public boolean isFinished() {
        return !OPEN.contains(this);
    }

    /** Whether the dossier was taken in, so that a term runs or ran. */
    public boolean isAccepted() {
        return !BEFORE_ACCEPTANCE.contains(this);
    }

    static DossierState ofColumn(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
