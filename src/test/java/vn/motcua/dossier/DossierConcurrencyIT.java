package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.AtOnce;
import vn.motcua.DossierFixture;
import vn.motcua.DossierFixture.Reception;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;

/** What many callers say of one dossier at the same moment. */
@MotCuaIT
@Timeout(120)
class DossierConcurrencyIT {

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

    @BeforeEach
    void prepare() {
        fixture = new DossierFixture(jdbc, agencies, procedures);
        rows = new DossierRows(jdbc);
    }

    @Test
    void storesOneOfSixtyFourEqualDossiers() throws Exception {
        ReceiveDossier command = fixture.command(aReception("sxd"));

        List<Outcome.Recorded> outcomes = AtOnce.run(64, _ -> (Outcome.Recorded) register.receive(command));

        assertThat(outcomes).filteredOn(Outcome.Recorded::repeated).hasSize(63);
        assertThat(outcomes.stream().map(Outcome.Recorded::receipt).distinct()).hasSize(1);
        assertThat(rows.dossier(command)).hasSize(1);
        assertThat(rows.eventNumbers(command)).containsExactly(1);
    }

    @Test
    void storesOneOfThirtyTwoDossiersWithTheSameCode() throws Exception {
        Reception reception = aReception("sxd");

        List<Outcome> outcomes = AtOnce.run(32, caller -> register.receive(fixture.command(reception.due(caller))));

        assertThat(outcomes).filteredOn(Outcome.Recorded.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Outcome.Conflicting.class::isInstance)
                .hasSize(31)
                .extracting(outcome -> ((Outcome.Conflicting) outcome).fields())
                .containsOnly(List.of("dueAt"));
        assertThat(rows.eventNumbers(fixture.command(reception))).containsExactly(1);
    }

    @Test
    void recordsOneOfSixteenEqualSteps() throws Exception {
        ReceiveDossier dossier = fixture.received(aReception("sxd")).received();

        List<Outcome.Recorded> outcomes = AtOnce.run(16, _ ->
                (Outcome.Recorded) register.recordStep(dossier.agency(), dossier.code(), SampleDossiers.aStep()));

        assertThat(outcomes).filteredOn(Outcome.Recorded::repeated).hasSize(15);
        assertThat(outcomes.stream().map(Outcome.Recorded::receipt).distinct()).hasSize(1);
        assertThat(rows.eventNumbers(dossier)).containsExactly(1, 2);
    }

    @Test
    void returnsTheResultOnce() throws Exception {
        ReceiveDossier dossier = fixture.received(aReception("sxd")).received();

        List<Outcome> outcomes = AtOnce.run(
                16,
                caller -> register.returnResult(
                        dossier.agency(), dossier.code(), dossier.receivedAt().plusSeconds(caller)));

        assertThat(outcomes).filteredOn(Outcome.Recorded.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.Closed.class::isInstance).hasSize(15);
        assertThat(rows.eventNumbers(dossier)).containsExactly(1, 2);
    }

    @Test
    void numbersWhatIsSaidAllAtOnceWithoutAGap() throws Exception {
        ReceiveDossier dossier = fixture.received(aReception("sxd")).received();
        AtOnce.run(16, caller -> {
            for (int i = 0; i < 5; i++) {
                sayOrStep(dossier, caller, i);
            }
            return caller;
        });

        List<Map<String, Object>> events = rows.events(dossier);
        Map<String, Object> present = rows.dossier(dossier).getFirst();
        Map<String, Object> lastSaid = events.stream()
                .filter(event -> event.get("state") != null)
                .reduce((_, later) -> later)
                .orElseThrow();
        assertThat(events).filteredOn("kind", "step").hasSize(8 * 5);
        assertThat(rows.eventNumbers(dossier))
                .isEqualTo(IntStream.rangeClosed(1, events.size()).boxed().toList());
        assertThat(present)
                .containsEntry("event_count", events.size())
                .containsEntry("state_event", lastSaid.get("no"))
                .containsEntry("state", lastSaid.get("state"));
    }

    /** Even callers tell a step, odd ones one of two states by turns. */
    private void sayOrStep(ReceiveDossier dossier, int caller, int i) {
        if (caller % 2 == 0) {
            Instant at = dossier.receivedAt().plusSeconds(caller * 100L + i);
            ProcessingStep step =
                    new ProcessingStep(at, "Thẩm định", Optional.empty(), Optional.empty(), Optional.empty());
            register.recordStep(dossier.agency(), dossier.code(), step);
        } else {
            DossierState state = (caller / 2 + i) % 2 == 0 ? DossierState.IN_PROGRESS : DossierState.AWAITING_SIGNATURE;
            register.changeStatus(dossier.agency(), dossier.code(), state);
        }
    }
}
