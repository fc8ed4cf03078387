package vn.motcua.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.DossierFixture.aReception;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.DossierFixture;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.LookupRow;
import vn.motcua.lookup.LookupGuard.Try;
import vn.motcua.procedure.ProcedureCatalogue;

@MotCuaIT
class LookupGuardIT {

    private static final int GUESSERS = 100;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AgencyRegister agencies;

    @Autowired
    private ProcedureCatalogue procedures;

    @Autowired
    private DossierFacts facts;

    private LookupGuard guard;
    private LookupGuard otherNode;
    private LookupRow dossier;

    @BeforeEach
    void receive() {
        guard = new LookupGuard(jdbc);
        otherNode = new LookupGuard(jdbc);
        String code = new DossierFixture(jdbc, agencies, procedures)
                .received(aReception("sxd"))
                .code();
        dossier = facts.withCode(code).getFirst();
    }

    @Test
    void letsFiveOfAHundredAtOnceBeCompared() throws Exception {
        List<Callable<Try>> guesses = IntStream.range(0, GUESSERS)
                .<Callable<Try>>mapToObj(i -> () -> (i % 2 == 0 ? guard : otherNode).reserve(dossier))
                .toList();
        int compared = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Try> guess : threads.invokeAll(guesses)) {
                compared += guess.get() instanceof Try.Reserved ? 1 : 0;
            }
        }

        assertThat(compared).isEqualTo(LookupGuard.LIMIT);
    }

    @Test
    void countsWhatIsUsed() {
        assertThat(guard.reserve(dossier))
                .isInstanceOfSatisfying(
                        Try.Reserved.class, first -> assertThat(first.used()).isEqualTo(1));
        assertThat(otherNode.reserve(dossier))
                .isInstanceOfSatisfying(
                        Try.Reserved.class, second -> assertThat(second.used()).isEqualTo(2));
    }

    @Test
    void givesARightTryBack() {
        for (int i = 0; i < 2 * LookupGuard.LIMIT; i++) {
            Try.Reserved right = (Try.Reserved) guard.reserve(dossier);
            guard.giveBack(dossier, right);
        }

        assertThat(guard.reserve(dossier)).isInstanceOf(Try.Reserved.class);
    }

    @Test
    void isNotKeptLockedByFurtherTries() {
        useAll();
        shiftTries("59 minutes");
        assertThat(guard.reserve(dossier)).isInstanceOf(Try.NoneLeft.class);

        shiftTries("2 minutes");

        assertThat(guard.reserve(dossier))
                .isInstanceOfSatisfying(
                        Try.Reserved.class, fresh -> assertThat(fresh.used()).isEqualTo(1));
    }

    @Test
    void forgetsWhatCountsNoMore() {
        useAll();
        guard.sweep();
        assertThat(guard.reserve(dossier)).isInstanceOf(Try.NoneLeft.class);

        shiftTries("61 minutes");
        otherNode.sweep();

        assertThat(jdbc.sql("select count(*) from lookup_guard where dossier_id = :dossier")
                        .param("dossier", dossier.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void useAll() {
        for (int i = 0; i < LookupGuard.LIMIT; i++) {
            assertThat(guard.reserve(dossier)).isInstanceOf(Try.Reserved.class);
        }
    }

    /** As if so much time had passed. */
    private void shiftTries(String passed) {
        jdbc.sql("""
            update lookup_guard
            set tries = array(select moment - :passed::interval from unnest(tries) as moment)
            where dossier_id = :dossier
            """).param("passed", passed).param("dossier", dossier.id()).update();
    }
}
