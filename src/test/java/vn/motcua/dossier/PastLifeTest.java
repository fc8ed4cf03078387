package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierState.AWAITING_SIGNATURE;
import static vn.motcua.dossier.DossierState.IN_PROGRESS;
import static vn.motcua.dossier.PastLife.Problem.Kind.AFTER_RESULT;
import static vn.motcua.dossier.PastLife.Problem.Kind.BEFORE_RECEPTION;
import static vn.motcua.dossier.PastLife.Problem.Kind.IN_FUTURE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierHistory.Change;

class PastLifeTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-02T01:30:00Z");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void findsNothingWrongWithAnOrdinaryLife() {
        assertThat(PastLife.problems(RECEIVED, List.of(status(IN_PROGRESS, 1), step(2), result(3), step(4)), NOW))
                .isEmpty();
    }

    @Test
    void findsEveryImpossibleChange() {
        assertThat(PastLife.problems(
                        RECEIVED, List.of(status(IN_PROGRESS, -1), result(3), status(IN_PROGRESS, 4), step(2000)), NOW))
                .containsExactly(
                        new PastLife.Problem(0, BEFORE_RECEPTION, RECEIVED),
                        new PastLife.Problem(2, AFTER_RESULT, at(3)),
                        new PastLife.Problem(3, IN_FUTURE, NOW.plus(Duration.ofDays(1))));
    }

    @Test
    void aStepMayBeOlderThanTheReception() {
        assertThat(PastLife.problems(RECEIVED, List.of(step(-5)), NOW)).isEmpty();
    }

    @Test
    void putsChangesInTheOrderOfTheirMoments() {
        assertThat(PastLife.inOrder(List.of(result(3), step(2), status(IN_PROGRESS, 1))))
                .containsExactly(status(IN_PROGRESS, 1), step(2), result(3));
    }

    @Test
    void leavesOutWhatOnlyRepeats() {
        assertThat(PastLife.inOrder(List.of(
                        status(IN_PROGRESS, 1),
                        status(IN_PROGRESS, 2),
                        step(2),
                        step(2),
                        status(AWAITING_SIGNATURE, 3),
                        status(IN_PROGRESS, 4),
                        result(5),
                        result(5))))
                .containsExactly(
                        status(IN_PROGRESS, 1),
                        step(2),
                        status(AWAITING_SIGNATURE, 3),
                        status(IN_PROGRESS, 4),
                        result(5));
    }

    private static Instant at(int hours) {
        return RECEIVED.plus(Duration.ofHours(hours));
    }

    private static Change status(DossierState state, int hours) {
        return new Change.Status(state, at(hours));
    }

    private static Change result(int hours) {
        return new Change.Result(at(hours));
    }

    private static Change step(int hours) {
        return new Change.Step(
                new ProcessingStep(at(hours), "Thẩm định", Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
