package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.AtOnce;
import vn.motcua.DossierFixture;
import vn.motcua.DossierFixture.Reception;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;

/** A correction replaces the present, keeps the past, and happens once however often it is sent. */
@MotCuaIT
@Timeout(60)
class CorrectionIT {

    private final DossierRegister register;
    private final JdbcClient jdbc;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;

    private DossierFixture fixture;
    private DossierRows rows;
    private Reception reception;

    CorrectionIT(DossierRegister register, JdbcClient jdbc, AgencyRegister agencies, ProcedureCatalogue procedures) {
        this.register = register;
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.procedures = procedures;
    }

    @BeforeEach
    void prepare() {
        fixture = new DossierFixture(jdbc, agencies, procedures);
        rows = new DossierRows(jdbc);
        reception = aReception("sxd");
    }

    @Test
    void replacesThePresentAndKeepsThePast() {
        ReceiveDossier first = fixture.received(reception).received();
        ReceiveDossier right =
                fixture.command(reception.owner("Nguyễn Văn Ân", "042090006780").due(9));

        assertThat(register.correct(new CorrectDossier(right, "Sai tên")))
                .isInstanceOfSatisfying(
                        Outcome.Recorded.class,
                        recorded -> assertThat(recorded.repeated()).isFalse());

        assertThat(rows.dossier(first))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("owner_name", "Nguyễn Văn Ân")
                        .containsEntry("owner_id_number", "042090006780")
                        .containsEntry("state", "received")
                        .containsEntry("event_count", 2));
        assertThat(rows.events(first)).extracting(event -> event.get("kind")).containsExactly("received", "correction");
        assertThat(rows.events(first).getFirst()).asString().contains("Nguyễn Văn An\"");
        assertThat(rows.events(first).getLast()).asString().contains("Nguyễn Văn Ân", "Sai tên");
    }

    @Test
    void findsNoDossierThatWasNeverSent() {
        assertThat(register.correct(new CorrectDossier(fixture.command(reception), "Nhầm")))
                .isEqualTo(new Outcome.NotFound());
    }

    @Test
    void aLateRepetitionDoesNotUndoWhatCameAfterIt() {
        ReceiveDossier first = fixture.received(reception).received();
        CorrectDossier one = new CorrectDossier(fixture.command(reception.due(7)), "Hẹn lại");
        CorrectDossier two = new CorrectDossier(fixture.command(reception.due(8)), "Hẹn lại lần hai");
        Outcome.Recorded recorded = (Outcome.Recorded) register.correct(one);
        register.correct(two);

        assertThat(register.correct(one)).isEqualTo(new Outcome.Recorded(recorded.receipt(), true));
        assertThat(rows.eventNumbers(first)).containsExactly(1, 2, 3);
        assertThat(new OwnDossierTable(jdbc, agencies, procedures).find(first.key()))
                .hasValueSatisfying(present -> assertThat(present.dueAt()).contains(DossierFixture.day(8)));
    }

    @Test
    void aCorrectionThatChangesNothingIsARepetition() {
        ReceiveDossier first = fixture.command(reception);
        Outcome.Recorded received = (Outcome.Recorded) register.receive(first);

        assertThat(register.correct(new CorrectDossier(first, "Không có gì")))
                .isEqualTo(new Outcome.Recorded(received.receipt(), true));
        assertThat(rows.eventNumbers(first)).containsExactly(1);
    }

    @Test
    void registeringAnyKnownVersionAgainIsARepetition() {
        ReceiveDossier first = fixture.command(reception);
        ReceiveDossier second = fixture.command(reception.due(7));
        Outcome.Recorded received = (Outcome.Recorded) register.receive(first);
        Outcome.Recorded corrected = (Outcome.Recorded) register.correct(new CorrectDossier(second, "Hẹn lại"));

        assertThat(register.receive(first)).isEqualTo(new Outcome.Recorded(received.receipt(), true));
        assertThat(register.receive(second)).isEqualTo(new Outcome.Recorded(corrected.receipt(), true));
        assertThat(register.receive(fixture.command(reception.due(8))))
                .isEqualTo(new Outcome.Conflicting(received.receipt().at(), List.of("dueAt")));
    }

    @Test
    void isAllowedAfterTheResultButNotToReceiveLater() {
        ReceiveDossier first = fixture.received(reception).received();
        Instant returnedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(1, ChronoUnit.DAYS);
        register.returnResult(first.agency(), first.code(), returnedAt);

        assertThat(register.correct(new CorrectDossier(fixture.command(reception.owner("Lê Ân", null)), "Sai tên")))
                .isInstanceOf(Outcome.Recorded.class);
        Reception late =
                new Reception(reception.code(), "sxd", "sxd", reception.procedure(), reception.ownerName(), null, 0, 4);
        assertThat(register.correct(new CorrectDossier(fixture.command(late), "Sai ngày")))
                .isEqualTo(new Outcome.ReceivedAfterReturn(returnedAt));
        assertThat(rows.dossier(first).getFirst()).containsEntry("state", "result_returned");
    }

    @Test
    void happensOnceWhenSentManyTimesAtOnce() throws Exception {
        ReceiveDossier first = fixture.received(reception).received();
        CorrectDossier correction = new CorrectDossier(fixture.command(reception.due(7)), "Hẹn lại");

        List<Outcome.Recorded> outcomes = AtOnce.run(16, _ -> (Outcome.Recorded) register.correct(correction));

        assertThat(outcomes).filteredOn(Outcome.Recorded::repeated).hasSize(15);
        assertThat(outcomes.stream().map(Outcome.Recorded::receipt).distinct()).hasSize(1);
        assertThat(rows.eventNumbers(first)).containsExactly(1, 2);
    }
}
