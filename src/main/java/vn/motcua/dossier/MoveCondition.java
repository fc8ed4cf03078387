package vn.motcua.dossier;

/** What has to be said with a move. */
public enum MoveCondition {
    /** Why, in words the applicant can read. */
    REASON,
    /** Which papers are missing, at least one. */
    PAPERS,
    /** Number of the document: result, refusal, notice of payment, letter of apology. */
    DOCUMENT,
    /** Who got the result. */
    RECEIVER,
    /** A new appointment. */
    APPOINTMENT
}
