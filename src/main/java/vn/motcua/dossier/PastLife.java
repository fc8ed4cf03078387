package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.motcua.dossier.DossierHistory.Change;

/** What happened to a dossier before this system knew it: whether it can have been so, and in which order. Pure. */
public final class PastLife {

    /**
     * Why a change cannot have been.
     *
     * @param index of the change, from 0
     * @param bound the moment it contradicts
     */
    public record Problem(int index, Kind kind, Instant bound) {

        public enum Kind {
            BEFORE_RECEPTION,
            IN_FUTURE,
            AFTER_RESULT
        }
    }

    private PastLife() {}

    /** Every change that contradicts the reception, the clock or the hand-over of the result. */
    public static List<Problem> problems(Instant receivedAt, List<Change> changes, Instant now) {
        Instant latest = now.plus(DossierRegister.CLOCK_TOLERANCE);
        Optional<Instant> returnedAt = changes.stream()
                .filter(Change.Result.class::isInstance)
                .map(Change::at)
                .min(Comparator.naturalOrder());
        return IntStream.range(0, changes.size())
                .boxed()
                .flatMap(index -> problem(index, changes.get(index), receivedAt, latest, returnedAt).stream())
                .toList();
    }

    private static Optional<Problem> problem(
            int index, Change change, Instant receivedAt, Instant latest, Optional<Instant> returnedAt) {
        if (change.at().isAfter(latest)) {
            return Optional.of(new Problem(index, Problem.Kind.IN_FUTURE, latest));
        }
        if (!(change instanceof Change.Step) && Days.isBefore(change.at(), receivedAt)) {
            return Optional.of(new Problem(index, Problem.Kind.BEFORE_RECEPTION, receivedAt));
        }
        return returnedAt
                .filter(result ->
                        !(change instanceof Change.Step) && change.at().isAfter(result))
                .map(result -> new Problem(index, Problem.Kind.AFTER_RESULT, result));
    }

    /**
     * The changes by their moments, the result after the statuses of the same moment; what only repeats an earlier one
     * is left out, as it would be when pushed.
     */
    static List<Change> inOrder(List<Change> changes) {
        List<Change> sorted = changes.stream()
                .sorted(Comparator.comparing(Change::at).thenComparing(Change.Result.class::isInstance))
                .toList();
        List<Change> kept = new ArrayList<>();
        Set<Change> steps = new HashSet<>();
        DossierState state = DossierState.RECEIVED;
        for (Change change : sorted) {
            DossierState next = stateAfter(change, state);
            boolean isNew = change instanceof Change.Step ? steps.add(change) : next != state;
            if (isNew) {
                kept.add(change);
            }
            state = next;
        }
        return kept;
    }

    private static DossierState stateAfter(Change change, DossierState before) {
        return switch (change) {
            case Change.Status(DossierState state, Instant _) -> state;
            case Change.Result _ -> DossierState.RESULT_RETURNED;
            case Change.Step _ -> before;
        };
    }
}
