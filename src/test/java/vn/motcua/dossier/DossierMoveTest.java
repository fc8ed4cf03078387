package vn.motcua.dossier;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.DossierActor.APPLICANT;
import static vn.motcua.dossier.DossierActor.TIMER;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table says who may take a dossier from where to where; whatever it does not say cannot be done. */
class DossierMoveTest {

    /** Every state with the states that come after it, and who may bring it there. */
    private static final String TABLE = """
        REGISTERED -> COMPLETION_REQUESTED: COUNTER_OFFICER
        REGISTERED -> REFUSED: COUNTER_OFFICER
        REGISTERED -> CANCELLED: APPLICANT COUNTER_OFFICER
        REGISTERED -> RECEIVED: COUNTER_OFFICER
        COMPLETION_REQUESTED -> REGISTERED: APPLICANT COUNTER_OFFICER
        COMPLETION_REQUESTED -> REFUSED: COUNTER_OFFICER
        COMPLETION_REQUESTED -> CANCELLED: APPLICANT COUNTER_OFFICER
        COMPLETION_REQUESTED -> RECEIVED: COUNTER_OFFICER
        REFUSED -> REGISTERED: ADMINISTRATOR
        RECEIVED -> IN_PROGRESS: COUNTER_OFFICER CASE_OFFICER
        RECEIVED -> SUPPLEMENT_REQUESTED: CASE_OFFICER
        RECEIVED -> WITHDRAWN: COUNTER_OFFICER CASE_OFFICER
        IN_PROGRESS -> AWAITING_SIGNATURE: CASE_OFFICER
        IN_PROGRESS -> SUPPLEMENT_REQUESTED: CASE_OFFICER
        IN_PROGRESS -> PAYMENT_REQUESTED: CASE_OFFICER FINANCE
        IN_PROGRESS -> WITHDRAWN: COUNTER_OFFICER CASE_OFFICER
        IN_PROGRESS -> STOPPED: CASE_OFFICER LEADER TIMER
        IN_PROGRESS -> UNRESOLVED: LEADER
        AWAITING_SIGNATURE -> IN_PROGRESS: LEADER
        AWAITING_SIGNATURE -> UNRESOLVED: LEADER
        AWAITING_SIGNATURE -> FINISHED: LEADER CLERK
        SUPPLEMENT_REQUESTED -> IN_PROGRESS: COUNTER_OFFICER
        SUPPLEMENT_REQUESTED -> WITHDRAWN: COUNTER_OFFICER CASE_OFFICER
        SUPPLEMENT_REQUESTED -> STOPPED: CASE_OFFICER LEADER TIMER
        PAYMENT_REQUESTED -> IN_PROGRESS: COUNTER_OFFICER FINANCE
        PAYMENT_REQUESTED -> WITHDRAWN: COUNTER_OFFICER CASE_OFFICER
        PAYMENT_REQUESTED -> STOPPED: CASE_OFFICER LEADER TIMER
        WITHDRAWN -> IN_PROGRESS: ADMINISTRATOR
        STOPPED -> IN_PROGRESS: ADMINISTRATOR
        UNRESOLVED -> IN_PROGRESS: ADMINISTRATOR
        FINISHED -> IN_PROGRESS: ADMINISTRATOR
        FINISHED -> RESULT_RETURNED: COUNTER_OFFICER
        RESULT_RETURNED -> IN_PROGRESS: ADMINISTRATOR
        """;

    @Test
    void allowsEachActorInEachStateExactlyWhatTheTableSays() {
        String written = Arrays.stream(DossierState.values())
                .flatMap(DossierMoveTest::lines)
                .collect(joining("\n"));

        assertThat(written).isEqualTo(TABLE.strip());
    }

    @ParameterizedTest
    @EnumSource(DossierState.class)
    void leadsToAStateInOneWayOnly(DossierState state) {
        Map<DossierState, Long> ways = Arrays.stream(DossierMove.values())
                .filter(move -> isPossible(move, state))
                .collect(Collectors.groupingBy(DossierMove::to, Collectors.counting()));

        assertThat(ways.values()).allMatch(count -> count == 1);
    }

    @ParameterizedTest
    @EnumSource(DossierMove.class)
    void needsAReasonWhereTheLawDoesAndForEveryReopening(DossierMove move) {
        Set<DossierMove> withoutReason = Set.of(
                DossierMove.ACCEPT,
                DossierMove.COMPLETE,
                DossierMove.CANCEL,
                DossierMove.TAKE_UP,
                DossierMove.TAKE_SUPPLEMENT,
                DossierMove.ASK_PAYMENT,
                DossierMove.BOOK_PAYMENT,
                DossierMove.SUBMIT,
                DossierMove.SIGN,
                DossierMove.HAND_OVER);

        assertThat(move.conditions().contains(MoveCondition.REASON)).isEqualTo(!withoutReason.contains(move));
    }

    @ParameterizedTest
    @EnumSource(DossierState.class)
    void letsOnlyAnAdministratorUndoWhatIsFinal(DossierState state) {
        boolean isFinal = Arrays.stream(DossierMove.values()).anyMatch(move -> move.isFinal() && move.to() == state);

        assertThat(DossierMove.values())
                .filteredOn(move -> isFinal && isPossible(move, state))
                .allMatch(DossierMove::isReopening);
    }

    @Test
    void givesTheApplicantAndTheTimerTheirOwn() {
        assertThat(DossierMove.possible(DossierState.REGISTERED, Set.of(APPLICANT)))
                .containsExactly(DossierMove.CANCEL);
        assertThat(DossierMove.possible(DossierState.SUPPLEMENT_REQUESTED, Set.of(TIMER)))
                .containsExactly(DossierMove.STOP);
        assertThat(DossierMove.possible(DossierState.RECEIVED, Set.of())).isEmpty();
    }

    private static Stream<String> lines(DossierState state) {
        return Arrays.stream(DossierState.values())
                .map(next -> line(state, next, movers(state, next)))
                .filter(line -> !line.endsWith(": "))
                .sorted(Comparator.comparingInt(TABLE::indexOf));
    }

    private static String line(DossierState state, DossierState next, List<DossierActor> actors) {
        return state + " -> " + next + ": " + actors.stream().map(Enum::name).collect(joining(" "));
    }

    private static List<DossierActor> movers(DossierState state, DossierState next) {
        return Arrays.stream(DossierActor.values())
                .filter(actor ->
                        DossierMove.possible(state, Set.of(actor)).stream().anyMatch(move -> move.to() == next))
                .toList();
    }

    private static boolean isPossible(DossierMove move, DossierState state) {
        return Arrays.stream(DossierActor.values()).anyMatch(actor -> move.isAllowed(state, actor));
    }
}
