package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.motcua.dossier.DossierState.AWAITING_SIGNATURE;
import static vn.motcua.dossier.DossierState.IN_PROGRESS;
import static vn.motcua.dossier.DossierState.RECEIVED;
import static vn.motcua.dossier.DossierState.RESULT_RETURNED;
import static vn.motcua.dossier.DossierState.UNRESOLVED;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressTest {

    private static final Instant FIRST = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant LATER = FIRST.plusSeconds(60);

    private final Progress received = Progress.received();

    @Test
    void beginsWithTheFirstEvent() {
        assertThat(received).isEqualTo(new Progress(RECEIVED, 1, 1, Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(
            value = DossierState.class,
            names = {"IN_PROGRESS", "AWAITING_SIGNATURE", "SUPPLEMENT_REQUESTED"})
    void isNotFinishedWhileTheAgencyWorks(DossierState state) {
        assertThat(received.status(state, FIRST))
                .isEqualTo(new Progress(state, 2, 2, Optional.empty(), Optional.empty()));
    }

    @Test
    void isFinishedOnceTheAgencyRefuses() {
        assertThat(received.status(UNRESOLVED, FIRST))
                .isEqualTo(new Progress(UNRESOLVED, 2, 2, Optional.of(FIRST), Optional.empty()));
    }

    @Test
    void isNoLongerFinishedWhenWorkGoesOn() {
        assertThat(received.status(UNRESOLVED, FIRST).status(IN_PROGRESS, LATER))
                .isEqualTo(new Progress(IN_PROGRESS, 3, 3, Optional.empty(), Optional.empty()));
    }

    @Test
    void isFinishedWhenTheResultIsReturned() {
        assertThat(received.resultReturned(FIRST))
                .isEqualTo(new Progress(RESULT_RETURNED, 2, 2, Optional.of(FIRST), Optional.of(FIRST)));
    }

    @Test
    void staysFinishedWhenItWasWhenARefusalIsHandedOver() {
        Progress returned = received.status(UNRESOLVED, FIRST).resultReturned(LATER);

        assertThat(returned.finishedAt()).contains(FIRST);
        assertThat(returned.returnedAt()).contains(LATER);
    }

    @Test
    void isNeverFinishedAfterTheHandOver() {
        Progress returned = received.status(UNRESOLVED, LATER).resultReturned(FIRST);

        assertThat(returned.finishedAt()).contains(FIRST);
        assertThat(returned.returnedAt()).contains(FIRST);
    }

    @Test
    void keepsItsStateOverAStep() {
        Progress working = received.step().status(AWAITING_SIGNATURE, FIRST).step();

        assertThat(working).isEqualTo(new Progress(AWAITING_SIGNATURE, 3, 4, Optional.empty(), Optional.empty()));
    }

    @Test
    void takesStepsAfterTheResultToo() {
        assertThat(received.resultReturned(FIRST).step())
                .isEqualTo(new Progress(RESULT_RETURNED, 2, 3, Optional.of(FIRST), Optional.of(FIRST)));
    }

    @ParameterizedTest
    @EnumSource(DossierState.class)
    void goesNowhereAfterTheResult(DossierState state) {
        Progress returned = received.resultReturned(FIRST);

        assertThatIllegalArgumentException().isThrownBy(() -> returned.status(state, LATER));
        assertThatIllegalArgumentException().isThrownBy(() -> returned.resultReturned(LATER));
    }

    @Test
    void takesNoStateTwiceAndNoneThatOnlyOthersSet() {
        Progress working = received.status(IN_PROGRESS, FIRST);

        assertThatIllegalArgumentException().isThrownBy(() -> working.status(IN_PROGRESS, LATER));
        assertThatIllegalArgumentException().isThrownBy(() -> working.status(RECEIVED, LATER));
        assertThatIllegalArgumentException().isThrownBy(() -> working.status(RESULT_RETURNED, LATER));
    }
}
