package vn.motcua.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A reorganisation: changes of the register that hold from one day on.
 *
 * @param code stable name: the day of one that came with the program, random for one that was entered
 * @param title what it is, in Vietnamese
 * @param basis legal act and source of the data; may be empty for one that was entered
 * @param shipped whether it came with the program
 * @param content the changes as CSV
 */
public record Reform(
        int id,
        String code,
        String title,
        String basis,
        LocalDate day,
        boolean shipped,
        String content,
        Optional<Instant> appliedAt) {

    public boolean isApplied() {
        return appliedAt.isPresent();
    }

    /** Whether applying it can be taken back on {@code today}: until the day before it holds. */
    public boolean isUndoableOn(LocalDate today) {
        return today.isBefore(day);
    }
}
