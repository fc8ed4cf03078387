package vn.motcua.dossier;

import java.util.Locale;

/** What looks odd about a dossier; accepted all the same, and shown in the report on the quality of data. */
public enum Suspicion {
    /** The agency's appointment is a later day than the procedure's term allows. */
    APPOINTMENT_LATER_THAN_TERM,
    /** The agency's appointment is an earlier day than the term would give. */
    APPOINTMENT_EARLIER_THAN_TERM,
    /** The procedure has a term and the dossier no appointment. */
    APPOINTMENT_MISSING,
    /** The appointment was changed after it had passed. */
    APPOINTMENT_MOVED_AFTER_PASSING,
    /** A supplement was asked for on the day the dossier was due, or later. */
    SUPPLEMENT_ON_LAST_DAY,
    /** A supplement was asked for a second time or more often. */
    SUPPLEMENT_AGAIN,
    /** The result was handed over while the dossier waited for a supplement. */
    RESULT_WHILE_WAITING,
    /** The result was handed over without any word that the dossier was worked on. */
    RESULT_WITHOUT_WORK,
    /** Told after the appointment had passed that the result was handed over before it passed. */
    RESULT_SET_BACK,
    /** Told that the result was handed over before the dossier was received; that was refused. */
    RESULT_BEFORE_RECEPTION,
    /** Finished late without any letter of apology, where the portal keeps the dossier. */
    LATE_WITHOUT_APOLOGY,
    /** An administrator changed a moment. */
    MOMENTS_ADJUSTED,
    /** An administrator reopened it. */
    REOPENED;

    static Suspicion ofColumn(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
