package vn.motcua.agency;

import java.time.LocalDate;
import java.util.List;

/**
 * What a dated set of changes would do, or why it cannot be done.
 *
 * @param effects one a change, in its order; incomplete when there are problems
 * @param after the register with the changes
 */
record ChangePlan(LocalDate day, List<ChangeEffect> effects, List<ChangeProblem> problems, AgencyLives after) {

    boolean isPossible() {
        return problems.isEmpty();
    }
}
