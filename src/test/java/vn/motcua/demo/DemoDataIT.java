package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.motcua.DossierFixture.aReception;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.DossierFixture;
import vn.motcua.MotCuaIT;
import vn.motcua.account.Accounts;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.server.ServerSettings;
import vn.motcua.server.ServerSettings.Environment;

/** Demo data stays away from data that is not; that it fills an empty system is shown with processes of its own. */
@MotCuaIT
class DemoDataIT {

    @Autowired
    private DemoMark mark;

    @Autowired
    private AgencyRegister agencies;

    @Autowired
    private AgencySecrets secrets;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private DossierRegister register;

    @Autowired
    private DemoOffice office;

    @Autowired
    private DemoDesk desk;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void receive() {
        new DossierFixture(jdbc, agencies, catalogue).received(aReception("sxd"));
    }

    @Test
    void refusesADatabaseThatHoldsOtherData() {
        long before = dossiers();

        assertThatExceptionOfType(DemoRefused.class).isThrownBy(() -> run(Environment.TEST, true));
        assertThat(dossiers()).isEqualTo(before);
        assertThat(mark.isThere()).isFalse();
    }

    @Test
    void refusesAnOfficialSystem() {
        assertThatExceptionOfType(DemoRefused.class).isThrownBy(() -> run(Environment.PRODUCTION, true));
    }

    @Test
    void letsNoOfficialSystemHaveADemosDatabase() {
        transaction.executeWithoutResult(status -> {
            mark.put(clock.instant(), 1);
            assertThatExceptionOfType(DemoRefused.class).isThrownBy(() -> run(Environment.PRODUCTION, false));
            status.setRollbackOnly();
        });
    }

    @Test
    void fillsADatabaseOnlyOnce() {
        long before = dossiers();
        transaction.executeWithoutResult(status -> {
            mark.put(clock.instant(), 1);
            run(Environment.TEST, true);
            assertThat(dossiers()).isEqualTo(before);
            status.setRollbackOnly();
        });
    }

    @Test
    void doesNothingUnasked() {
        long before = dossiers();
        run(Environment.TEST, false);
        run(Environment.PRODUCTION, false);

        assertThat(dossiers()).isEqualTo(before);
    }

    @Test
    void showsDossiersOfTheCounterInDifferentStates() {
        transaction.executeWithoutResult(status -> {
            catalogue.add(DemoCatalogue.procedures());
            desk.fill(agencies.byCode("sxd").orElseThrow());
            assertThat(jdbc.sql("""
                select state from dossier where origin = 'own' and owner_id_number = '042190000001' order by state
                """).query(String.class).list())
                    .containsExactly("finished", "in_progress", "in_progress", "refused", "supplement_requested");
            status.setRollbackOnly();
        });
    }

    private void run(Environment environment, boolean demo) {
        ServerSettings server =
                new ServerSettings(Path.of("data"), environment, Optional.empty(), Optional.empty(), false);
        DemoData data = new DemoData(
                new DemoSettings(demo, 5),
                server,
                mark,
                agencies,
                secrets,
                accounts,
                catalogue,
                register,
                office,
                desk,
                transaction,
                clock);
        data.run(new DefaultApplicationArguments());
    }

    private long dossiers() {
        return jdbc.sql("select count(*) from dossier").query(Long.class).single();
    }
}
