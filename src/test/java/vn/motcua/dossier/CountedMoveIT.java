package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.DossierFixture.aReception;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.AtOnce;
import vn.motcua.DossierFixture;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.TemporaryAgencies;
import vn.motcua.counting.CountedAgency;
import vn.motcua.procedure.ProcedureCatalogue;

/** A dossier is counted with its move and only with it. */
@MotCuaIT
class CountedMoveIT {

    private final DossierRegister register;
    private final DossierProgressTable progress;
    private final DossierContentTable contents;
    private final SupplementTable supplements;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;

    private TemporaryAgencies added;
    private Agency agency;
    private DossierFixture fixture;
    private CountedAgency counted;

    CountedMoveIT(
            DossierRegister register,
            DossierProgressTable progress,
            DossierContentTable contents,
            SupplementTable supplements,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            AgencyRegister agencies,
            ProcedureCatalogue procedures) {
        this.register = register;
        this.progress = progress;
        this.contents = contents;
        this.supplements = supplements;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.procedures = procedures;
    }

    @BeforeEach
    void prepare() {
        added = new TemporaryAgencies(jdbc, agencies);
        agency = added.add();
        fixture = new DossierFixture(jdbc, agencies, procedures);
        counted = new CountedAgency(jdbc, agency.id());
    }

    @AfterEach
    void close() {
        added.close();
    }

    @Test
    void sixtyFourEqualRegistrationsCountOnce() throws Exception {
        ReceiveDossier command = fixture.command(aReception(agency.code()));

        AtOnce.run(64, _ -> register.receive(command));

        assertThat(counted.sums()).containsEntry("received_unsaid", 1L);
    }

    @Test
    void sixtyFourEqualMovesCountOnce() throws Exception {
        ReceiveDossier command = fixture.command(aReception(agency.code()));
        register.receive(command);

        AtOnce.run(64, _ -> register.changeStatus(agency, command.code(), DossierState.SUPPLEMENT_REQUESTED));

        assertThat(counted.sums()).containsEntry("received_unsaid", 1L).containsEntry("waiting", 1L);
    }

    @Test
    void whatIsTakenBackLeavesNothing() {
        ReceiveDossier command = fixture.command(aReception(agency.code()));
        register.receive(command);
        Map<String, Long> before = counted.sums();
        List<String> deltas = counted.deltas();

        transaction.executeWithoutResult(status -> {
            register.receive(fixture.command(aReception(agency.code())));
            register.changeStatus(agency, command.code(), DossierState.UNRESOLVED);
            status.setRollbackOnly();
        });

        assertThat(counted.sums()).isEqualTo(before);
        assertThat(counted.deltas()).isSubsetOf(deltas);
    }

    @Test
    void severalChangesInOneTransactionAreOneDifference() {
        ReceiveDossier command = fixture.command(aReception(agency.code()));
        register.receive(command);

        transaction.executeWithoutResult(_ -> {
            register.changeStatus(agency, command.code(), DossierState.SUPPLEMENT_REQUESTED);
            register.changeStatus(agency, command.code(), DossierState.IN_PROGRESS);
            register.changeStatus(agency, command.code(), DossierState.UNRESOLVED);
        });

        assertThat(counted.sums())
                .containsEntry("finished_early", 1L)
                .containsEntry("solved", 1L)
                .doesNotContainKeys("waiting", "overdue");
    }

    @Test
    void nothingIsChangedWhereItCouldNotBeCounted() {
        ReceiveDossier command = fixture.command(aReception(agency.code()));
        register.receive(command);
        DossierProgressTable.Locked dossier =
                transaction.execute(_ -> progress.lock(command.key()).orElseThrow());

        assertThatThrownBy(() -> contents.replace(dossier, command)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> supplements.end(
                        dossier, new SupplementPeriod.Ending(2, command.receivedAt(), true, command.dueAt())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(counted.sums()).containsEntry("received_unsaid", 1L);
    }
}
