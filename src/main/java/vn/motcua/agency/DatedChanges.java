package vn.motcua.agency;

import java.time.LocalDate;
import java.util.List;

/**
 * Changes of the register that happen together.
 *
 * @param day the first day on which they hold
 * @param undoable whether they must be told apart from other changes of the same day, to be taken back later
 */
record DatedChanges(LocalDate day, List<Line> lines, boolean undoable) {

    /** @param number where it stands in what was entered, counted from 1 */
    record Line(int number, RegisterChange change) {}

    /** A change that stands alone. */
    static DatedChanges of(LocalDate day, RegisterChange change) {
        return new DatedChanges(day, List.of(new Line(1, change)), false);
    }
}
