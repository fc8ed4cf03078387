package vn.motcua.counting;

import java.util.Locale;

/**
 * What is counted by day. Each is additive over days, agencies and procedures; the last six of the first group are
 * changes of a stock, whose sum up to a day is the stock at its end.
 */
public enum Measure {
    RECEIVED_ONLINE,
    RECEIVED_COUNTER,
    RECEIVED_POST,
    RECEIVED_UNSAID,
    /** Handed in and not taken in, on the day of the refusal. */
    REFUSED,
    /** Ended before the day of the appointment. */
    FINISHED_EARLY,
    /** Ended on the day of the appointment and not after its hour, or without an appointment. */
    FINISHED_ON_TIME,
    /** Ended on the day of the appointment, after its hour: late where moments are compared. */
    FINISHED_AFTER_HOUR,
    /** Ended after the day of the appointment. */
    FINISHED_LATE,
    /** Ended because the applicant took it back; in none of the four before. */
    WITHDRAWN,
    /** Of the four, those that ended without a decision. */
    STOPPED,
    /** Of those after the hour, those for which an apology was sent. */
    APOLOGISED_AFTER_HOUR,
    /** Of the late ones, those for which an apology was sent. */
    APOLOGISED_LATE,
    /** Change of the stock that is past the day of its appointment and does not wait for its owner. */
    OVERDUE,
    /** The same by the hour of the appointment, at the end of the day before: kept a day later than it happens. */
    OVERDUE_BY_HOUR,
    /** Change of the stock that waits for its owner. */
    WAITING,
    /** Change of the stock that is late by indicator 2.1 of QĐ 766/QĐ-TTg. */
    NATIONAL_LATE_OPEN,
    /** Ended late by indicator 2.1 of QĐ 766/QĐ-TTg. */
    NATIONAL_LATE,
    /** Ended with a result, also a negative one. */
    SOLVED,
    /** Minutes from reception to the end without waiting, of those that are solved. */
    HANDLED_MINUTES,
    /** Minutes of waiting for supplements, of those that are solved. */
    WAITED_MINUTES;

    private final String column = name().toLowerCase(Locale.ROOT);

    /** Name of its column. */
    String column() {
        return column;
    }
}
