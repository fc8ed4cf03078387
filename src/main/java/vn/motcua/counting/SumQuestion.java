package vn.motcua.counting;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which figures are asked for.
 *
 * @param from first day
 * @param to last day
 * @param by what makes a row
 * @param agencies whose dossiers, by key; not used by level
 * @param linked whether those that agencies sent on to the Office, which agencies count already
 */
public record SumQuestion(LocalDate from, LocalDate to, By by, Set<Integer> agencies, boolean linked) {

    /** What makes a row. */
    public enum By {
        AGENCY,
        AGENCY_AND_PROCEDURE,
        LEVEL_AND_PROCEDURE
    }

    public SumQuestion {
        agencies = Set.copyOf(agencies);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("from %s to %s".formatted(from, to));
        }
    }
}
