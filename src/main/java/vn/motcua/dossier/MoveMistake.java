package vn.motcua.dossier;

/** What is wrong with what an officer sent, in the order of the form's fields. */
public enum MoveMistake {
    REASON_MISSING,
    REASON_TOO_LONG,
    PAPERS_MISSING,
    PAPERS_TOO_LONG,
    DOCUMENT_MISSING,
    DOCUMENT_TOO_LONG,
    RECEIVER_MISSING,
    RECEIVER_TOO_LONG,
    DAY_MISSING,
    /** A new appointment is later than the present one, and not in the past. */
    DAY_NOT_LATER,
    /** As many new appointments were given as may be. */
    TOO_MANY_EXTENSIONS,
    MOMENT_MISSING,
    MOMENT_BEFORE_RECEPTION,
    MOMENT_TO_COME,
    /** Handed over before the work ended. */
    MOMENTS_CROSSED
}
