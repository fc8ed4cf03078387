package vn.motcua.dossier;

import java.util.Locale;

/** Where a dossier stands, as far as its agency has said (letter 68/VP-CNTT, annex §5). */
public enum DossierState {
    RECEIVED,
    IN_PROGRESS,
    AWAITING_SIGNATURE,
    SUPPLEMENT_REQUESTED,
    UNRESOLVED,
    RESULT_RETURNED;

    /** Whether the agency may say {@code next} after this: anything until the result is returned, but nothing twice. */
    public boolean canBecome(DossierState next) {
        return switch (this) {
            case RECEIVED, IN_PROGRESS, AWAITING_SIGNATURE, SUPPLEMENT_REQUESTED, UNRESOLVED ->
                next != this && next != RECEIVED;
            case RESULT_RETURNED -> false;
        };
    }

    /** Whether the agency's work has ended. */
    public boolean isFinished() {
        return switch (this) {
            case RECEIVED, IN_PROGRESS, AWAITING_SIGNATURE, SUPPLEMENT_REQUESTED -> false;
            case UNRESOLVED, RESULT_RETURNED -> true;
        };
    }

    static DossierState ofColumn(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
