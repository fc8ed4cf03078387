package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.motcua.counting.Column;
import vn.motcua.counting.LatenessRule;

/**
 * Which dossiers stand behind a figure.
 *
 * @param agencies handling agencies, by key
 * @param procedures by key; empty for all
 * @param linked whether those that agencies sent on to the Office
 * @param from first day
 * @param to last day, today at the latest
 */
public record FigureQuestion(
        Set<Integer> agencies,
        Optional<Set<Integer>> procedures,
        boolean linked,
        LocalDate from,
        LocalDate to,
        Column column,
        LatenessRule rule) {

    public FigureQuestion {
        agencies = Set.copyOf(agencies);
        procedures = procedures.map(Set::copyOf);
    }
}
