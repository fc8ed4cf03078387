package vn.motcua.lookup;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.motcua.shared.Texts;

/** Finds, among the steps that a procedure has written down, the one that comes after what was done last. */
final class NextStep {

    private NextStep() {}

    /**
     * The step after the one named like an action; empty where no action is named like a step, or the last step is
     * reached.
     *
     * @param steps of the procedure, in order
     * @param actions of the dossier, newest first
     */
    static Optional<String> after(List<String> steps, List<String> actions) {
        return actions.stream()
                .map(action -> place(steps, Texts.folded(action)))
                .filter(place -> place >= 0)
                .findFirst()
                .filter(place -> place + 1 < steps.size())
                .map(place -> steps.get(place + 1));
    }

    private static int place(List<String> steps, String action) {
        return IntStream.range(0, steps.size())
                .filter(place ->
                        !action.isBlank() && Texts.folded(steps.get(place)).contains(action))
                .findFirst()
                .orElse(-1);
    }
}
