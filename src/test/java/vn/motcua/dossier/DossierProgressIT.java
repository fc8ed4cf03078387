package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;

/** What agencies say of their dossiers after reception. */
@MotCuaIT
class DossierProgressIT {

    private static final Set<DossierState> SAID = EnumSet.of(
            DossierState.IN_PROGRESS,
            DossierState.AWAITING_SIGNATURE,
            DossierState.SUPPLEMENT_REQUESTED,
            DossierState.UNRESOLVED);

    @Autowired
    private DossierRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AgencyRegister agencies;

    @Autowired
    private ProcedureCatalogue procedures;

    private DossierFixture fixture;
    private DossierRows rows;
    private ReceiveDossier dossier;

    @BeforeEach
    void receive() {
        fixture = new DossierFixture(jdbc, agencies, procedures);
        rows = new DossierRows(jdbc);
        dossier = fixture.received(aReception("sxd")).received();
    }

    @ParameterizedTest
    @EnumSource(
            value = DossierState.class,
            names = {"IN_PROGRESS", "AWAITING_SIGNATURE", "SUPPLEMENT_REQUESTED", "UNRESOLVED"})
    void takesEveryStateAfterEveryOther(DossierState first) {
        recorded(say(first));
        for (DossierState next : SAID) {
            if (next != first) {
                assertThat(recorded(say(next)).repeated())
                        .as("%s after %s", next, first)
                        .isFalse();
                assertThat(row("state")).isEqualTo(next.column());
                assertThat(row("finished_at").equals("null")).isEqualTo(next != DossierState.UNRESOLVED);
                recorded(say(first));
            }
        }
        assertThat(rows.eventNumbers(dossier)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void answersTheSameStateWithTheReceiptOfTheEventThatSetIt() {
        Receipt first = recorded(say(DossierState.IN_PROGRESS)).receipt();
        recorded(register.recordStep(dossier.agency(), dossier.code(), SampleDossiers.aStep()));

        assertThat(say(DossierState.IN_PROGRESS)).isEqualTo(new Outcome.Recorded(first, true));
        assertThat(rows.eventNumbers(dossier)).containsExactly(1, 2, 3);
    }

    @Test
    void givesAStateThatComesBackAReceiptOfItsOwn() {
        Receipt first = recorded(say(DossierState.IN_PROGRESS)).receipt();
        recorded(say(DossierState.SUPPLEMENT_REQUESTED));

        assertThat(recorded(say(DossierState.IN_PROGRESS)).receipt().number()).isNotEqualTo(first.number());
    }

    @ParameterizedTest
    @EnumSource(
            value = DossierState.class,
            names = {"RECEIVED", "RESULT_RETURNED"},
            mode = EnumSource.Mode.EXCLUDE)
    void changesNothingAfterTheResult(DossierState state) {
        recorded(register.returnResult(dossier.agency(), dossier.code(), dossier.receivedAt()));

        assertThat(say(state)).isEqualTo(new Outcome.Closed(dossier.receivedAt()));
        assertThat(row("state")).isEqualTo("result_returned");
        assertThat(rows.eventNumbers(dossier)).containsExactly(1, 2);
    }

    @Test
    void knowsNoDossierOfAnotherAgency() {
        var other = agencies.byCode("436").orElseThrow();

        assertThat(register.changeStatus(other, dossier.code(), DossierState.IN_PROGRESS))
                .isEqualTo(register.returnResult(other, dossier.code(), dossier.receivedAt()))
                .isEqualTo(register.recordStep(other, dossier.code(), SampleDossiers.aStep()))
                .isEqualTo(new Outcome.NotFound());
    }

    @Test
    void leavesToTheOfficeWhatIsOnItsDesk() {
        ReceiveDossier sentOn =
                fixture.received(aReception("sxd").handledBy("vpub")).received();

        assertThat(register.changeStatus(sentOn.sender(), sentOn.code(), DossierState.IN_PROGRESS))
                .isEqualTo(register.changeStatus(sentOn.agency(), sentOn.code(), DossierState.IN_PROGRESS))
                .isEqualTo(new Outcome.NotFound());
    }

    @Test
    void recordsAStepOnce() {
        ProcessingStep step = SampleDossiers.aStep();
        Receipt first = recorded(register.recordStep(dossier.agency(), dossier.code(), step))
                .receipt();
        recorded(say(DossierState.IN_PROGRESS));

        assertThat(register.recordStep(dossier.agency(), dossier.code(), step))
                .isEqualTo(new Outcome.Recorded(first, true));
        assertThat(rows.eventNumbers(dossier)).containsExactly(1, 2, 3);
        assertThat(row("state_event")).isEqualTo("3");
    }

    @Test
    void recordsTheSameStepOnEachDossier() {
        ReceiveDossier other = fixture.received(aReception("sxd")).received();
        for (ReceiveDossier each : List.of(dossier, other)) {
            assertThat(recorded(register.recordStep(each.agency(), each.code(), SampleDossiers.aStep()))
                            .repeated())
                    .isFalse();
        }
    }

    @Test
    void recordsStepsAfterTheResult() {
        recorded(register.returnResult(dossier.agency(), dossier.code(), dossier.receivedAt()));
        recorded(register.recordStep(dossier.agency(), dossier.code(), SampleDossiers.aStep()));

        assertThat(row("state")).isEqualTo("result_returned");
        assertThat(row("event_count")).isEqualTo("3");
    }

    @Test
    void rewritesNoEvent() {
        recorded(say(DossierState.UNRESOLVED));
        recorded(register.recordStep(dossier.agency(), dossier.code(), SampleDossiers.aStep()));
        List<String> before = rows.places(dossier);
        recorded(say(DossierState.IN_PROGRESS));
        recorded(say(DossierState.IN_PROGRESS));
        recorded(register.recordStep(dossier.agency(), dossier.code(), SampleDossiers.aStep()));
        recorded(register.returnResult(dossier.agency(), dossier.code(), dossier.receivedAt()));

        assertThat(rows.places(dossier)).hasSize(5).startsWith(before.toArray(String[]::new));
    }

    private Outcome say(DossierState state) {
        return register.changeStatus(dossier.agency(), dossier.code(), state);
    }

    private String row(String column) {
        return String.valueOf(rows.dossier(dossier).getFirst().get(column));
    }

    private static Outcome.Recorded recorded(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
        return (Outcome.Recorded) outcome;
    }
}
