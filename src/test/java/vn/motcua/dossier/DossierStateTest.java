package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DossierStateTest {

    /** A row for each present state, a column for each next one, in the order of the states. */
    private static final String TABLE = """
        RECEIVED             no yes yes yes yes yes
        IN_PROGRESS          no no  yes yes yes yes
        AWAITING_SIGNATURE   no yes no  yes yes yes
        SUPPLEMENT_REQUESTED no yes yes no  yes yes
        UNRESOLVED           no yes yes yes no  yes
        RESULT_RETURNED      no no  no  no  no  no
        """;

    @Test
    void becomesWhatTheTableAllowsAndNothingElse() {
        String written = Arrays.stream(DossierState.values())
                .map(state -> state + " "
                        + Arrays.stream(DossierState.values())
                                .map(next -> state.canBecome(next) ? "yes" : "no")
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));

        assertThat(written).isEqualTo(TABLE.strip().replaceAll(" +", " "));
    }

    @Test
    void isFinishedWhenRefusedOrReturned() {
        assertThat(DossierState.values())
                .filteredOn(DossierState::isFinished)
                .containsExactly(DossierState.UNRESOLVED, DossierState.RESULT_RETURNED);
    }

    @Test
    void isFoundAgainByItsColumn() {
        assertThat(DossierState.values()).allMatch(state -> DossierState.ofColumn(state.column()) == state);
        assertThat(DossierState.SUPPLEMENT_REQUESTED.column()).isEqualTo("supplement_requested");
    }
}
