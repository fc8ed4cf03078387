package vn.motcua.calendar;

import java.time.LocalDate;

/**
 * A day that is not what its weekday says: off, worked to make up for another, or worked for half of it.
 *
 * @param name as people are told it: {@code Ngày Quốc tế lao động 1/5}
 * @param provisional whether it is expected and not announced yet
 * @param source the notice or law it rests on, or how else it is known
 */
public record SpecialDay(LocalDate date, Kind kind, String name, boolean provisional, String source) {

    /** What kind of day it is. */
    public enum Kind {
        /** A statutory holiday (BLLĐ 2019, article 112). */
        HOLIDAY,
        /** A weekday off because a holiday fell on a day that was off anyway. */
        COMPENSATION,
        /** A weekday off that a make-up day pays for. */
        SWAPPED_OFF,
        /** A day off that is worked instead of a swapped one. */
        MADE_UP,
        /** Worked in the morning only. */
        MORNING,
        /** Worked in the afternoon only. */
        AFTERNOON;

        /** Whether nobody works on it. */
        public boolean isOff() {
            return this == HOLIDAY || this == COMPENSATION || this == SWAPPED_OFF;
        }

        /** Whether half of it is worked. */
        public boolean isHalf() {
            return this == MORNING || this == AFTERNOON;
        }
    }
}
