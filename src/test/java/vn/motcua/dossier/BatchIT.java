package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** Each dossier of a batch has an outcome of its own. */
@MotCuaIT
@Timeout(120)
class BatchIT {

    private final DossierRegister register;
    private final JdbcClient jdbc;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;

    private DossierFixture fixture;

    BatchIT(DossierRegister register, JdbcClient jdbc, AgencyRegister agencies, ProcedureCatalogue procedures) {
        this.register = register;
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.procedures = procedures;
    }

    @BeforeEach
    void prepare() {
        fixture = new DossierFixture(jdbc, agencies, procedures);
    }

    @Test
    void answersInTheOrderGiven() {
        Reception known = aReception("sxd");
        Reception taken = aReception("sxd");
        Reception fresh = aReception("sxd");
        fixture.received(known);
        fixture.received(taken);

        List<BatchItem> items = register.receiveAll(Stream.of(fresh, known, taken.due(9), fresh, fresh.due(8))
                .map(fixture::command)
                .toList());

        assertThat(items.get(0))
                .satisfies(item -> assertThat(recorded(item).repeated()).isFalse());
        assertThat(items.get(1))
                .satisfies(item -> assertThat(recorded(item).repeated()).isTrue());
        assertThat(items.get(2))
                .isInstanceOfSatisfying(
                        BatchItem.Done.class,
                        done -> assertThat(done.outcome()).isInstanceOf(Outcome.Conflicting.class));
        assertThat(recorded(items.get(3)))
                .isEqualTo(new Outcome.Recorded(recorded(items.get(0)).receipt(), true));
        assertThat(items.get(4))
                .isInstanceOfSatisfying(
                        BatchItem.Done.class,
                        done -> assertThat(done.outcome()).isInstanceOf(Outcome.Conflicting.class));
    }

    @Test
    void aRowThatCannotBeWrittenFailsAlone() {
        ReceiveDossier good = fixture.command(aReception("sxd"));
        ReceiveDossier bad = fixture.command(aReception("sxd").owner("Nguyễn\u0000An", null));
        ReceiveDossier alsoGood = fixture.command(aReception("sxd"));

        List<BatchItem> items = register.receiveAll(List.of(good, bad, alsoGood));

        assertThat(items.get(0)).isInstanceOf(BatchItem.Done.class);
        assertThat(items.get(1)).isInstanceOf(BatchItem.Failed.class);
        assertThat(items.get(2)).isInstanceOf(BatchItem.Done.class);
        DossierRows rows = new DossierRows(jdbc);
        assertThat(rows.dossier(bad)).isEmpty();
        assertThat(rows.dossier(alsoGood)).hasSize(1);
    }

    @Test
    void equalBatchesAtOnceStoreEachDossierOnce() throws Exception {
        List<ReceiveDossier> batch = IntStream.range(0, 500)
                .mapToObj(_ -> fixture.command(aReception("sxd")))
                .toList();

        List<List<BatchItem>> answers = AtOnce.run(4, _ -> register.receiveAll(batch));

        for (int i = 0; i < batch.size(); i++) {
            int index = i;
            List<Outcome.Recorded> outcomes =
                    answers.stream().map(items -> recorded(items.get(index))).toList();
            assertThat(outcomes).filteredOn(outcome -> !outcome.repeated()).hasSize(1);
            assertThat(outcomes.stream().map(Outcome.Recorded::receipt).distinct())
                    .hasSize(1);
        }
    }

    private static Outcome.Recorded recorded(BatchItem item) {
        return (Outcome.Recorded) ((BatchItem.Done) item).outcome();
    }
}
