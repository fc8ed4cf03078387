package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.DossierFixture;
import vn.motcua.DossierFixture.Reception;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureCatalogue;

@MotCuaIT
class DossierRegisterIT {

    private static final Reception RECEPTION = aReception("sxd");

    @Autowired
    private DossierRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AgencyRegister agencies;

    @Autowired
    private ProcedureCatalogue procedures;

    @Autowired
    private TransactionTemplate transaction;

    private DossierFixture fixture;
    private DossierRows rows;

    @BeforeEach
    void prepare() {
        fixture = new DossierFixture(jdbc, agencies, procedures);
        rows = new DossierRows(jdbc);
    }

    @Test
    void storesADossierWithItsFirstEvent() {
        ReceiveDossier command = fixture.command(aReception("sxd"));

        Outcome.Recorded recorded = (Outcome.Recorded) register.receive(command);

        assertThat(recorded.repeated()).isFalse();
        assertThat(rows.dossier(command))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("title", command.title())
                        .containsEntry("owner_id_number", "042 090 006789")
                        .containsEntry("state", "received")
                        .containsEntry("event_count", 1)
                        .containsEntry("finished_at", null)
                        .containsEntry("returned_at", null));
        assertThat(rows.events(command))
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .containsEntry("no", 1)
                        .containsEntry("kind", "received")
                        .containsEntry(
                                "fingerprint",
                                DossierContent.of(command).fingerprint().toString()));
    }

    @Test
    void storesWhatWasNotSentAsNothing() {
        ReceiveDossier full = fixture.command(aReception("sxd").due(null));
        ReceiveDossier command = new ReceiveDossier(
                full.agency(),
                full.sender(),
                full.code(),
                full.procedure(),
                full.title(),
                new Owner("Công ty TNHH Hồng Lam", Optional.empty(), Optional.empty()),
                List.of(),
                full.receivedAt(),
                full.dueAt(),
                Map.of());
        register.receive(command);

        assertThat(rows.dossier(command))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("owner_id_number", null)
                        .containsEntry("owner_address", null)
                        .containsEntry("due_at", null)
                        .containsEntry("components", "{}"));
    }

    @Test
    void answersARepetitionWithTheFirstReceipt() {
        ReceiveDossier command = fixture.command(aReception("sxd"));
        Outcome.Recorded first = (Outcome.Recorded) register.receive(command);
        register.changeStatus(command.agency(), command.code(), DossierState.IN_PROGRESS);
        List<Map<String, Object>> before = rows.dossier(command);

        assertThat(register.receive(command)).isEqualTo(new Outcome.Recorded(first.receipt(), true));
        assertThat(rows.dossier(command)).isEqualTo(before);
        assertThat(rows.eventNumbers(command)).containsExactly(1, 2);
    }

    @Test
    void changesNothingForOtherContentUnderTheSameCode() {
        Reception reception = aReception("sxd");
        Outcome.Recorded first = (Outcome.Recorded) register.receive(fixture.command(reception));
        ReceiveDossier command = fixture.command(reception);
        List<Map<String, Object>> before = rows.dossier(command);

        assertThat(register.receive(
                        fixture.command(reception.owner("Phạm Thị Dung", null).due(9))))
                .isEqualTo(new Outcome.Conflicting(
                        first.receipt().at(), List.of("dueAt", "ownerIdNumber", "ownerName", "title")));
        assertThat(rows.dossier(command)).isEqualTo(before);
        assertThat(rows.eventNumbers(command)).containsExactly(1);
    }

    @Test
    void keepsTheSameCodeOfOtherAgenciesApart() {
        ReceiveDossier own = fixture.command(RECEPTION);
        ReceiveDossier others = fixture.command(
                new Reception(RECEPTION.code(), "436", "436", RECEPTION.procedure(), "Phạm Thị Dung", null, -3, 5));

        assertThat(List.of(register.receive(own), register.receive(others)))
                .allMatch(outcome -> outcome instanceof Outcome.Recorded recorded && !recorded.repeated());
        assertThat(register.internalKey(own)).isNotEqualTo(register.internalKey(others));
    }

    @Test
    void takesTheCaseOfACodeForContent() {
        ReceiveDossier command = fixture.command(aReception("sxd"));
        register.receive(command);

        assertThat(register.changeStatus(
                        command.agency(), command.code().toLowerCase(Locale.ROOT), DossierState.IN_PROGRESS))
                .isEqualTo(new Outcome.NotFound());
    }

    @Test
    void readsAReceiptLikeItWasGiven() {
        ReceiveDossier command = fixture.command(aReception("sxd"));
        Outcome.Recorded first = (Outcome.Recorded) register.receive(command);

        assertThat(jdbc.sql("select recorded_at from dossier_event where receipt = :receipt")
                        .param("receipt", first.receipt().number())
                        .query((row, number) -> row.getTimestamp(1).toInstant())
                        .single())
                .isEqualTo(first.receipt().at());
    }

    @Test
    void leavesNothingOfATransactionThatIsRolledBack() {
        ReceiveDossier command = fixture.command(aReception("sxd"));
        transaction.executeWithoutResult(status -> {
            register.receive(command);
            register.changeStatus(command.agency(), command.code(), DossierState.IN_PROGRESS);
            status.setRollbackOnly();
        });

        assertThat(rows.dossier(command)).isEmpty();
        assertThat(register.receive(command))
                .isInstanceOfSatisfying(
                        Outcome.Recorded.class,
                        recorded -> assertThat(recorded.repeated()).isFalse());
    }

    @Test
    void knowsWhetherAnythingIsStored() {
        register.receive(fixture.command(aReception("sxd")));

        assertThat(register.isEmpty()).isFalse();
    }
}
