package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierState.AWAITING_SIGNATURE;
import static vn.motcua.dossier.DossierState.CANCELLED;
import static vn.motcua.dossier.DossierState.COMPLETION_REQUESTED;
import static vn.motcua.dossier.DossierState.FINISHED;
import static vn.motcua.dossier.DossierState.IN_PROGRESS;
import static vn.motcua.dossier.DossierState.RECEIVED;
import static vn.motcua.dossier.DossierState.REFUSED;
import static vn.motcua.dossier.DossierState.REGISTERED;
import static vn.motcua.dossier.DossierState.RESULT_RETURNED;
import static vn.motcua.dossier.DossierState.STOPPED;
import static vn.motcua.dossier.DossierState.SUPPLEMENT_REQUESTED;
import static vn.motcua.dossier.DossierState.UNRESOLVED;
import static vn.motcua.dossier.DossierState.WITHDRAWN;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierStateTest {

    /** A row for each present state an agency speaks of, a column for each next one, in the order of the states. */
    private static final String TABLE = """
        RECEIVED             no yes yes yes yes yes
        IN_PROGRESS          no no  yes yes yes yes
        AWAITING_SIGNATURE   no yes no  yes yes yes
        SUPPLEMENT_REQUESTED no yes yes no  yes yes
        UNRESOLVED           no yes yes yes no  yes
        RESULT_RETURNED      no no  no  no  no  no
        """;

    private static final List<DossierState> OF_AGENCIES =
            List.of(RECEIVED, IN_PROGRESS, AWAITING_SIGNATURE, SUPPLEMENT_REQUESTED, UNRESOLVED, RESULT_RETURNED);

    @Test
    void becomesWhatTheTableAllowsAndNothingElse() {
        String written = OF_AGENCIES.stream()
                .map(state -> state + " "
                        + OF_AGENCIES.stream()
                                .map(next -> state.canBecome(next) ? "yes" : "no")
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));

        assertThat(written).isEqualTo(TABLE.strip().replaceAll(" +", " "));
    }

    @ParameterizedTest
    @EnumSource(DossierState.class)
    void isNothingThatAnAgencyCanSayIfItOnlyExistsHere(DossierState state) {
        assertThat(DossierState.values())
                .filteredOn(next -> !OF_AGENCIES.contains(next))
                .noneMatch(state::canBecome);
    }

    @Test
    void isFinishedWhenNobodyWorksOnItAnyMore() {
        assertThat(DossierState.values())
                .filteredOn(DossierState::isFinished)
                .containsExactly(REFUSED, CANCELLED, WITHDRAWN, STOPPED, UNRESOLVED, FINISHED, RESULT_RETURNED);
    }

    @Test
    void isAcceptedUnlessItNeverCameSoFar() {
        assertThat(DossierState.values())
                .filteredOn(state -> !state.isAccepted())
                .containsExactly(REGISTERED, COMPLETION_REQUESTED, REFUSED, CANCELLED);
    }

    @Test
    void isFoundAgainByItsColumn() {
        assertThat(DossierState.values()).allMatch(state -> DossierState.ofColumn(state.column()) == state);
        assertThat(DossierState.SUPPLEMENT_REQUESTED.column()).isEqualTo("supplement_requested");
    }
}
