package vn.motcua.calendar;

/** An amount of time as deadlines count it. */
public record Span(long amount, Unit unit) {

    /** What it is counted in. */
    public enum Unit {
        WORKING_DAY,
        CALENDAR_DAY,
        /** A second within working hours. */
        WORKING_SECOND,
        /** A second of the clock. */
        SECOND
    }
}
