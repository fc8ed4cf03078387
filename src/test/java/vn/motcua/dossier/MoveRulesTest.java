package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What officers and administrators have to say, all of it found at once. */
class MoveRulesTest {

    private static final MoveOrder NOTHING = new MoveOrder(1, "", List.of(), "", "", Optional.empty());
    private static final Instant RECEIVED = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void findsEverythingThatIsMissing() {
        assertThat(MoveRules.mistakes(EnumSet.allOf(MoveCondition.class), NOTHING))
                .containsExactlyInAnyOrder(
                        MoveMistake.REASON_MISSING,
                        MoveMistake.PAPERS_MISSING,
                        MoveMistake.DOCUMENT_MISSING,
                        MoveMistake.RECEIVER_MISSING,
                        MoveMistake.DAY_MISSING);
    }

    @Test
    void findsEverythingThatIsTooLong() {
        String tooLong = "x".repeat(2001);
        MoveOrder order = new MoveOrder(1, tooLong, List.of(tooLong), tooLong, tooLong, Optional.empty());

        assertThat(MoveRules.mistakes(DossierMove.DECLINE.conditions(), order))
                .containsExactlyInAnyOrder(MoveMistake.REASON_TOO_LONG, MoveMistake.DOCUMENT_TOO_LONG);
        assertThat(MoveRules.mistakes(DossierMove.ASK_SUPPLEMENT.conditions(), order))
                .containsExactlyInAnyOrder(MoveMistake.REASON_TOO_LONG, MoveMistake.PAPERS_TOO_LONG);
        assertThat(MoveRules.mistakes(DossierMove.HAND_OVER.conditions(), order))
                .containsExactly(MoveMistake.RECEIVER_TOO_LONG);
    }

    @Test
    void asksForNothingThatTheMoveDoesNotNeed() {
        assertThat(MoveRules.mistakes(DossierMove.TAKE_UP.conditions(), NOTHING))
                .isEmpty();
    }

    @Test
    void keepsInTheEventWhatWasSaidAndByWhom() {
        MoveOrder order = new MoveOrder(1, "Thiếu bản vẽ", List.of("Bản vẽ"), "", "", Optional.empty());

        assertThat(order.content("ask_supplement", "Lê Quang Cường").fields())
                .containsExactly(
                        Map.entry("move", "ask_supplement"),
                        Map.entry("by", "Lê Quang Cường"),
                        Map.entry("reason", "Thiếu bản vẽ"),
                        Map.entry("papers", List.of("Bản vẽ")));
        assertThat(order).asString().doesNotContain("bản vẽ");
    }

    @Test
    void doesNotLetMomentsVanishCrossOrLieOutsideTheLife() {
        Progress returned = Progress.received().resultReturned(RECEIVED.plusSeconds(100));

        assertThat(adjusted(Optional.empty(), Optional.empty(), returned))
                .containsExactlyInAnyOrder(MoveMistake.REASON_MISSING, MoveMistake.MOMENT_MISSING);
        assertThat(adjusted(at(-10), at(-20), returned))
                .contains(MoveMistake.MOMENT_BEFORE_RECEPTION, MoveMistake.MOMENTS_CROSSED);
        assertThat(adjusted(at(50), at(9_999), returned)).contains(MoveMistake.MOMENT_TO_COME);
        assertThat(adjusted(at(50), at(60), returned)).containsExactly(MoveMistake.REASON_MISSING);
    }

    @Test
    void readsAPlaceInAListBackAndTakesNonsenseForTheBeginning() {
        DeskPlace place = new DeskPlace(Optional.of(RECEIVED), 7, 42);

        assertThat(DeskPlace.of(place.text())).isEqualTo(place);
        assertThat(DeskPlace.of("-_7_42")).isEqualTo(new DeskPlace(Optional.empty(), 7, 42));
        assertThat(List.of("", "x", "1_2", "a_b_c", "-_x_1", "-_1_1'; drop"))
                .allMatch(text -> DeskPlace.of(text).id() == 0);
    }

    @Test
    void findsEverythingWrongWithARegistration() {
        String tooLong = "x".repeat(1001);
        CounterDossier wrong = new CounterDossier(
                "sxd",
                "P",
                tooLong,
                tooLong,
                tooLong,
                tooLong,
                tooLong,
                "không có",
                Optional.empty(),
                List.of(tooLong),
                true);

        assertThat(CounterRules.mistakes(wrong))
                .containsExactlyInAnyOrder(
                        CounterMistake.CHANNEL_MISSING,
                        CounterMistake.OWNER_TOO_LONG,
                        CounterMistake.ID_TOO_LONG,
                        CounterMistake.ADDRESS_TOO_LONG,
                        CounterMistake.SUBMITTER_TOO_LONG,
                        CounterMistake.PHONE_WRONG,
                        CounterMistake.TITLE_TOO_LONG,
                        CounterMistake.COMPONENTS_TOO_LONG);
    }

    private static Set<MoveMistake> adjusted(
            Optional<Instant> finishedAt, Optional<Instant> returnedAt, Progress present) {
        return new Adjustment(1, "", Optional.empty(), finishedAt, returnedAt)
                .mistakes(RECEIVED, present, RECEIVED.plusSeconds(1000));
    }

    private static Optional<Instant> at(int seconds) {
        return Optional.of(RECEIVED.plusSeconds(seconds));
    }
}
