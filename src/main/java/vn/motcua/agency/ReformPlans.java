package vn.motcua.agency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans reorganisations one upon the other, in the order in which they hold. */
final class ReformPlans {

    private ReformPlans() {}

    /**
     * What is applied together with {@code reform}: a shipped one rests on the shipped ones before it, what an
     * administrator entered stands alone, since only they know on what it rests.
     */
    static List<Reform> sequence(Reform reform, List<Reform> all) {
        return reform.shipped()
                ? Stream.concat(openBefore(reform, all).stream(), Stream.of(reform))
                        .toList()
                : List.of(reform);
    }

    /** The shipped ones that hold before {@code reform} and are not applied. */
    static List<Reform> openBefore(Reform reform, List<Reform> all) {
        return all.stream()
                .filter(Reform::shipped)
                .filter(other -> !other.isApplied() && other.day().isBefore(reform.day()))
                .toList();
    }

    /** A plan for each, on the register as those before it leave it; stops at the first that cannot be done. */
    static Map<Reform, ChangePlan> plan(AgencyLives register, List<Reform> sequence) {
        Map<Reform, ChangePlan> plans = new LinkedHashMap<>();
        AgencyLives lives = register;
        for (Reform reform : sequence) {
            ChangePlan plan = plan(lives, reform);
            plans.put(reform, plan);
            if (!plan.isPossible()) {
                break;
            }
            lives = plan.after();
        }
        return plans;
    }

    /** One that was applied after {@code reform} or holds after it, so that it may rest on it. */
    static Optional<Reform> appliedUpon(Reform reform, List<Reform> all) {
        return all.stream()
                .filter(other -> other.id() != reform.id())
                .filter(other -> other.appliedAt()
                        .filter(applied -> other.day().isAfter(reform.day())
                                || reform.appliedAt().filter(applied::isAfter).isPresent())
                        .isPresent())
                .findFirst();
    }

    private static ChangePlan plan(AgencyLives lives, Reform reform) {
        ReformFile.Content content = ReformFile.read(reform.content(), reform.day());
        ChangePlan plan = ChangePlanner.plan(lives, content.changes());
        List<ChangeProblem> problems = new ArrayList<>(content.problems());
        problems.addAll(plan.problems());
        problems.sort((one, other) -> Integer.compare(one.line(), other.line()));
        return new ChangePlan(reform.day(), plan.effects(), List.copyOf(problems), plan.after());
    }
}
