package vn.motcua.agency;

import java.util.List;

/** What became of one change of the register. */
public sealed interface ChangeOutcome {

    /** @param effect what changed; {@link ChangeEffect.Unchanged} when the register was so already */
    record Done(ChangeEffect effect) implements ChangeOutcome {}

    record Refused(List<ChangeProblem> problems) implements ChangeOutcome {}
}
