package vn.motcua.agency;

import java.util.List;

/**
 * What applying a reorganisation would do.
 *
 * @param steps the reorganisations that come before it and are not applied, then itself
 * @param leftOut shipped ones that hold before it, are not applied and would not be applied with it
 * @param undoable whether it could be taken back today, were it applied
 */
public record ReformPreview(Reform reform, List<Step> steps, List<Reform> leftOut, boolean undoable) {

    /** One reorganisation's part, in the order of its lines; effects are incomplete when there are problems. */
    public record Step(Reform reform, List<ChangeEffect> effects, List<ChangeProblem> problems) {

        public List<ChangeEffect.Created> created() {
            return of(ChangeEffect.Created.class);
        }

        public List<ChangeEffect.Amended> amended() {
            return of(ChangeEffect.Amended.class);
        }

        public List<ChangeEffect.Closed> closed() {
            return of(ChangeEffect.Closed.class);
        }

        public List<ChangeEffect.Aliased> aliased() {
            return of(ChangeEffect.Aliased.class);
        }

        public List<ChangeEffect.Unchanged> unchanged() {
            return of(ChangeEffect.Unchanged.class);
        }

        private <E extends ChangeEffect> List<E> of(Class<E> kind) {
            return effects.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    public boolean isPossible() {
        return steps.stream().allMatch(step -> step.problems().isEmpty());
    }

    /** The reorganisations that are applied before this one, together with it. */
    public List<Reform> before() {
        return steps.stream()
                .map(Step::reform)
                .filter(step -> step.id() != reform.id())
                .toList();
    }
}
