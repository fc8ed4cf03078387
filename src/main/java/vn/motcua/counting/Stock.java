package vn.motcua.counting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * When a dossier enters and leaves a stock, such as those that wait: found by asking at the end of each day on which
 * the answer may change, from its reception until its end.
 */
final class Stock {

    private final LocalDate first;
    private final Optional<LocalDate> end;
    private final SortedSet<LocalDate> turns = new TreeSet<>();

    /** @param end first day at whose end the dossier is in no stock */
    Stock(LocalDate first, Optional<LocalDate> end) {
        this.first = first;
        this.end = end;
        mayTurn(first);
    }

    void mayTurn(LocalDate day) {
        if (!day.isBefore(first) && isBeforeEnd(day)) {
            turns.add(day);
        }
    }

    /** Adds the changes to {@code counts}, each {@code shift} days later than it happens. */
    void count(Predicate<LocalDate> isIn, Measure measure, int shift, DayCounts counts) {
        boolean in = false;
        for (LocalDate day : turns) {
            if (isIn.test(day) != in) {
                in = !in;
                counts.add(day.plusDays(shift), measure, in ? 1 : -1);
            }
        }
        if (in) {
            end.ifPresent(day -> counts.add(day.plusDays(shift), measure, -1));
        }
    }

    private boolean isBeforeEnd(LocalDate day) {
        return end.map(day::isBefore).orElse(true);
    }
}
