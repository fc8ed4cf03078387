package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.motcua.DossierFixture.aReception;
import static vn.motcua.dossier.DossierState.AWAITING_SIGNATURE;
import static vn.motcua.dossier.DossierState.IN_PROGRESS;
import static vn.motcua.dossier.DossierState.SUPPLEMENT_REQUESTED;
import static vn.motcua.dossier.DossierState.UNRESOLVED;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.DossierFixture.Reception;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierHistory.Change;
import vn.motcua.procedure.ProcedureCatalogue;

/** A dossier taken over looks as if its agency had pushed it all along. */
@MotCuaIT
class TakeOverIT {

    private static final List<List<Change>> LIVES = List.of(
            List.of(),
            List.of(step(60)),
            List.of(status(IN_PROGRESS, 60), step(120), status(AWAITING_SIGNATURE, 180), step(190)),
            List.of(status(SUPPLEMENT_REQUESTED, 60), status(UNRESOLVED, 120), step(130)),
            List.of(status(UNRESOLVED, 60), status(IN_PROGRESS, 120)),
            List.of(status(UNRESOLVED, 60), new Change.Result(moment(120))),
            List.of(step(60), status(IN_PROGRESS, 120), new Change.Result(moment(180)), step(240)));

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
    void writesTheRowsThatTheUseCasesWrite() {
        List<DossierHistory> histories = new ArrayList<>();
        for (List<Change> life : LIVES) {
            Reception reception = aReception("436");
            histories.add(history(fixture.command(reception), life));
            push(history(fixture.command(ofConstruction(reception)), life));
        }

        assertThat(register.takeOver(histories)).isEqualTo(LIVES.size());
        assertThat(histories).extracting(DossierHistory::received).allSatisfy(taken -> {
            ReceiveDossier pushed = pushedLike(taken);
            assertThat(rows.dossier(taken)).hasSize(1).isEqualTo(rows.dossier(pushed));
            assertThat(rows.events(taken)).isNotEmpty().isEqualTo(rows.events(pushed));
        });
    }

    @Test
    void leavesWhatIsThereAsItIs() {
        DossierHistory known = history(fixture.command(aReception("436")), LIVES.get(2));
        register.takeOver(List.of(known));
        DossierHistory fresh = history(fixture.command(aReception("436")), LIVES.get(1));
        List<String> before = rows.places(known.received());

        assertThat(register.takeOver(List.of(history(known.received(), LIVES.get(6)), fresh)))
                .isEqualTo(1);
        assertThat(rows.places(known.received())).isEqualTo(before);
        assertThat(rows.eventNumbers(fresh.received())).containsExactly(1, 2);
    }

    @Test
    void goesOnWhereTheHistoryEnded() {
        DossierHistory history = history(fixture.command(aReception("436")), LIVES.get(2));
        register.takeOver(List.of(history));
        ReceiveDossier dossier = history.received();

        assertThat(register.changeStatus(dossier.agency(), dossier.code(), AWAITING_SIGNATURE))
                .isInstanceOfSatisfying(
                        Outcome.Recorded.class,
                        recorded -> assertThat(recorded.receipt().at()).isEqualTo(moment(180)));
        assertThat(register.recordStep(dossier.agency(), dossier.code(), ((Change.Step) step(190)).step()))
                .isInstanceOfSatisfying(
                        Outcome.Recorded.class,
                        recorded -> assertThat(recorded.repeated()).isTrue());
        assertThat(register.receive(dossier))
                .isInstanceOfSatisfying(
                        Outcome.Recorded.class,
                        recorded -> assertThat(recorded.repeated()).isTrue());
    }

    @Test
    void takesNothingWhenOneHistoryIsImpossible() {
        DossierHistory possible = history(fixture.command(aReception("436")), LIVES.get(1));
        DossierHistory impossible = history(
                fixture.command(aReception("436")), List.of(new Change.Result(moment(60)), status(IN_PROGRESS, 120)));

        assertThatIllegalArgumentException().isThrownBy(() -> register.takeOver(List.of(possible, impossible)));
        assertThat(rows.dossier(possible.received())).isEmpty();
    }

    @Test
    void aDossierWithItsPastIsToldOnce() {
        ReceiveDossier dossier = fixture.command(aReception("436"));
        List<Change> life = LIVES.get(2);

        Outcome.Recorded first = (Outcome.Recorded) register.receiveWithHistory(dossier, life);

        assertThat(first.repeated()).isFalse();
        assertThat(rows.eventNumbers(dossier)).containsExactly(1, 2, 3, 4, 5);
        assertThat(rows.events(dossier))
                .extracting(event -> event.get("recorded_at"))
                .as("told now, whenever it happened")
                .containsOnly(rows.events(dossier).getFirst().get("recorded_at"));
        assertThat(register.receiveWithHistory(dossier, life)).isEqualTo(new Outcome.Recorded(first.receipt(), true));
        assertThat(register.receiveWithHistory(dossier, LIVES.get(3)))
                .isEqualTo(new Outcome.Conflicting(first.receipt().at(), List.of("history")));
        assertThat(rows.eventNumbers(dossier)).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void takesAnEmptyList() {
        assertThat(register.takeOver(List.of())).isZero();
    }

    private void push(DossierHistory history) {
        ReceiveDossier dossier = history.received();
        registerAt(history.recordedAt()).receive(dossier);
        for (Change change : history.changes()) {
            Outcome outcome = switch (change) {
                case Change.Status(DossierState state, Instant at) ->
                    registerAt(at).changeStatus(dossier.agency(), dossier.code(), state);
                case Change.Result(Instant at) -> registerAt(at).returnResult(dossier.agency(), dossier.code(), at);
                case Change.Step(ProcessingStep step) ->
                    registerAt(step.at()).recordStep(dossier.agency(), dossier.code(), step);
            };
            assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
        }
    }

    private DossierRegister registerAt(Instant moment) {
        return Registers.at(jdbc, Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static DossierHistory history(ReceiveDossier received, List<Change> changes) {
        return new DossierHistory(received, moment(10), changes);
    }

    private static Reception ofConstruction(Reception other) {
        return new Reception(
                other.code(),
                "sxd",
                "sxd",
                other.procedure(),
                other.ownerName(),
                other.idNumber(),
                other.receivedDay(),
                other.dueDay());
    }

    private ReceiveDossier pushedLike(ReceiveDossier taken) {
        Reception reception = aReception("sxd");
        return fixture.command(new Reception(
                taken.code(), "sxd", "sxd", reception.procedure(), reception.ownerName(), null, -6, null));
    }

    private static Change status(DossierState state, int minutes) {
        return new Change.Status(state, moment(minutes));
    }

    private static Change step(int minutes) {
        return new Change.Step(new ProcessingStep(
                moment(minutes), "Chuyển hồ sơ", Optional.of("Trần Thị Bình"), Optional.empty(), Optional.empty()));
    }

    private static Instant moment(int minutesAfterReception) {
        return DossierFixture.day(-6).plusSeconds(60L * minutesAfterReception);
    }
}
