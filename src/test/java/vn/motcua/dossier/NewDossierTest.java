package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.motcua.dossier.SampleDossiers.RECEIVED;
import static vn.motcua.dossier.SampleDossiers.aDossier;
import static vn.motcua.dossier.SampleDossiers.aStep;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierHistory.Change;

class NewDossierTest {

    private static final Instant RECORDED = RECEIVED.plusSeconds(120);
    private static final Instant WORKING = RECEIVED.plusSeconds(600);
    private static final Instant RETURNED = RECEIVED.plusSeconds(86_400);

    @Test
    void beginsWithItsReception() {
        NewDossier dossier = NewDossier.of(aDossier(), RECORDED);

        assertThat(dossier.progress()).isEqualTo(Progress.received());
        assertThat(dossier.events()).singleElement().satisfies(event -> {
            assertThat(event.no()).isEqualTo(1);
            assertThat(event.kind()).isEqualTo(DossierEvent.Kind.RECEIVED);
            assertThat(event.state()).contains(DossierState.RECEIVED);
            assertThat(event.happenedAt()).isEqualTo(RECEIVED);
            assertThat(event.toReceipt().at()).isEqualTo(RECORDED);
            assertThat(event.details()).isEqualTo(DossierContent.of(aDossier()));
            assertThat(event.fingerprint()).isEqualTo(event.details().fingerprint());
        });
    }

    @Test
    void tellsAHistoryAsNumberedEvents() {
        NewDossier dossier = history(
                new Change.Step(aStep()),
                new Change.Status(DossierState.IN_PROGRESS, WORKING),
                new Change.Result(RETURNED));

        assertThat(dossier.progress())
                .isEqualTo(
                        new Progress(DossierState.RESULT_RETURNED, 4, 4, Optional.of(RETURNED), Optional.of(RETURNED)));
        assertThat(dossier.events()).extracting(DossierEvent::no).containsExactly(1, 2, 3, 4);
        assertThat(dossier.events())
                .extracting(DossierEvent::kind)
                .containsExactly(
                        DossierEvent.Kind.RECEIVED,
                        DossierEvent.Kind.STEP,
                        DossierEvent.Kind.STATUS,
                        DossierEvent.Kind.RESULT);
        assertThat(dossier.events())
                .extracting(DossierEvent::happenedAt)
                .containsExactly(RECEIVED, aStep().at(), WORKING, RETURNED);
        assertThat(dossier.events())
                .extracting(event -> event.state().isPresent())
                .containsExactly(true, false, true, true);
    }

    @Test
    void givesEachEventAReceiptOfItsOwn() {
        NewDossier dossier = history(
                new Change.Status(DossierState.IN_PROGRESS, WORKING),
                new Change.Status(DossierState.AWAITING_SIGNATURE, WORKING),
                new Change.Status(DossierState.IN_PROGRESS, WORKING));

        assertThat(dossier.events()).extracting(DossierEvent::receipt).doesNotHaveDuplicates();
    }

    @Test
    void recognisesAStepAsTheUseCaseWould() {
        assertThat(history(new Change.Step(aStep())).events().getLast().fingerprint())
                .isEqualTo(NewEvent.fingerprint(aStep()));
    }

    @Test
    void tellsTheSameStepAtAnotherMomentApart() {
        ProcessingStep later = new ProcessingStep(
                aStep().at().plusSeconds(1),
                aStep().action(),
                aStep().fromPerson(),
                aStep().toPerson(),
                aStep().note());

        assertThat(NewEvent.fingerprint(later)).isNotEqualTo(NewEvent.fingerprint(aStep()));
    }

    @Test
    void hasNoImpossibleHistory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        history(new Change.Result(RETURNED), new Change.Status(DossierState.IN_PROGRESS, RETURNED)));
    }

    @Test
    void saysNothingOfItsOwnerInALogLine() {
        assertThat(aDossier().toString() + aStep() + SampleDossiers.OWNER)
                .doesNotContain("Nguyễn", "Trần", "042090006789", "Phan Đình Phùng", "Đủ thành phần");
    }

    private static NewDossier history(Change... changes) {
        return NewDossier.of(new DossierHistory(aDossier(), RECORDED, List.of(changes)));
    }
}
