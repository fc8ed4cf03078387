package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.dossier.SampleDossiers.RECEIVED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierHistory.Change;

class IntakeReckoningTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant TERM = RECEIVED.plus(DAY.multipliedBy(5));

    @Test
    void reckonsTheTermAndLeavesTheAppointmentAlone() {
        NewDossier dossier = told(TERM);

        assertThat(dossier.received().dueAt()).contains(TERM);
        assertThat(dossier.termDueAt()).contains(TERM);
        assertThat(dossier.intake().deadlines()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(DeadlineChange.Kind.REGISTRATION);
            assertThat(change.dueBefore()).isEqualTo(change.dueAt()).contains(TERM);
        });
        assertThat(dossier.intake().noted()).isEmpty();
    }

    @Test
    void notesAnAppointmentThatIsLaterThanTheTerm() {
        assertThat(suspicions(told(TERM.plus(DAY)))).containsExactly(Suspicion.APPOINTMENT_LATER_THAN_TERM);
    }

    @Test
    void reckonsNothingWithoutATerm() {
        NewDossier dossier = new DossierTold(TERM).reckoned(new FixedTerms());

        assertThat(dossier.termDueAt()).isEmpty();
        assertThat(dossier.intake()).isEqualTo(Intake.NOTHING);
    }

    @Test
    void movesTheReckonedDateByTheWaitingOfAHistory() {
        NewDossier dossier = told(
                TERM,
                new Change.Status(DossierState.SUPPLEMENT_REQUESTED, RECEIVED.plus(DAY)),
                new Change.Status(DossierState.IN_PROGRESS, RECEIVED.plus(DAY.multipliedBy(3))));

        assertThat(dossier.termDueAt()).contains(TERM.plus(DAY.multipliedBy(2)));
        assertThat(dossier.received().dueAt()).contains(TERM);
        assertThat(dossier.intake().periods()).singleElement().satisfies(period -> {
            assertThat(period.termDay()).contains(1);
            assertThat(period.dueBefore()).contains(TERM);
            assertThat(period.ending().orElseThrow().supplied()).isTrue();
            assertThat(period.ending().orElseThrow().dueAfter()).isEqualTo(dossier.termDueAt());
        });
    }

    @Test
    void keepsAnOpenPeriodOpen() {
        NewDossier dossier = told(TERM, new Change.Status(DossierState.SUPPLEMENT_REQUESTED, RECEIVED.plus(DAY)));

        assertThat(dossier.intake().periods()).singleElement().matches(SupplementPeriod::isOpen);
        assertThat(dossier.termDueAt()).contains(TERM);
    }

    @Test
    void endsThePeriodWithoutASupplementWhenTheAgencyRefuses() {
        NewDossier dossier = told(
                TERM,
                new Change.Status(DossierState.SUPPLEMENT_REQUESTED, RECEIVED.plus(DAY)),
                new Change.Status(DossierState.UNRESOLVED, RECEIVED.plus(DAY.multipliedBy(2))));

        assertThat(dossier.intake().periods().getFirst().ending().orElseThrow().supplied())
                .isFalse();
        assertThat(dossier.termDueAt()).contains(TERM);
    }

    @Test
    void notesEachSuspicionOnceWithTheEventThatShowedIt() {
        NewDossier dossier = told(
                TERM,
                new Change.Status(DossierState.SUPPLEMENT_REQUESTED, RECEIVED.plus(DAY)),
                new Change.Status(DossierState.IN_PROGRESS, RECEIVED.plus(DAY.multipliedBy(2))),
                new Change.Status(DossierState.SUPPLEMENT_REQUESTED, RECEIVED.plus(DAY.multipliedBy(3))),
                new Change.Status(DossierState.IN_PROGRESS, RECEIVED.plus(DAY.multipliedBy(4))),
                new Change.Status(DossierState.SUPPLEMENT_REQUESTED, RECEIVED.plus(DAY.multipliedBy(5))));

        assertThat(dossier.intake().noted())
                .extracting(Noted::suspicion, Noted::eventNumber)
                .containsExactly(tuple(Suspicion.SUPPLEMENT_AGAIN, 4), tuple(Suspicion.SUPPLEMENT_ON_LAST_DAY, 6));
    }

    private static List<Suspicion> suspicions(NewDossier dossier) {
        return dossier.intake().noted().stream().map(Noted::suspicion).toList();
    }

    private static NewDossier told(Instant dueAt, Change... changes) {
        return new DossierTold(dueAt, changes).reckoned(FixedTerms.ofDays(5));
    }

    /** A dossier with an appointment and what happened to it. */
    private record DossierTold(Instant dueAt, List<Change> changes) {

        DossierTold(Instant dueAt, Change... changes) {
            this(dueAt, List.of(changes));
        }

        NewDossier reckoned(TermClock clock) {
            ReceiveDossier received =
                    SampleDossiers.aDossier(SampleDossiers.OWNER, List.of(), Optional.of(dueAt), Map.of());
            return NewDossier.of(new DossierHistory(received, RECEIVED, changes))
                    .reckoned(clock);
        }
    }
}
