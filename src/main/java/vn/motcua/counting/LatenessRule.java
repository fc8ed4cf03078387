package vn.motcua.counting;

/** When a dossier is late. A report prints which one it used. */
public enum LatenessRule {
    /** By the procedure: terms in days by date, terms of hours and of the same day by the moment. */
    TERM,
    /** Dates are compared, as report II.06a is made: what ends on the day of the appointment is on time. */
    DATE,
    /** Moments are compared: what ends after the hour of the appointment is late. */
    MOMENT
}
