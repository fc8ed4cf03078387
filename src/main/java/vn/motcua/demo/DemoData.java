package vn.motcua.demo;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.account.Accounts;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.dossier.DossierHistory;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.server.ServerSettings;
import vn.motcua.server.ServerSettings.Environment;

/**
 * Fills an empty test system, all or nothing, before it is ready: a secret for every agency, the sample catalogue, and
 * dossiers of the last twelve months.
 */
@Component
class DemoData implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final int BATCH = 1000;

    /** Whose counter registers dossiers here. */
    private static final String COUNTER_OF = "sxd";

    private final DemoSettings settings;
    private final ServerSettings server;
    private final DemoMark mark;
    private final AgencyRegister agencies;
    private final AgencySecrets secrets;
    private final Accounts accounts;
    private final ProcedureCatalogue catalogue;
    private final DossierRegister register;
    private final DemoOffice office;
    private final DemoDesk desk;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoData(
            DemoSettings settings,
            ServerSettings server,
            DemoMark mark,
            AgencyRegister agencies,
            AgencySecrets secrets,
            Accounts accounts,
            ProcedureCatalogue catalogue,
            DossierRegister register,
            DemoOffice office,
            DemoDesk desk,
            TransactionTemplate transaction,
            Clock clock) {
        this.settings = settings;
        this.server = server;
        this.mark = mark;
        this.agencies = agencies;
        this.secrets = secrets;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.register = register;
        this.office = office;
        this.desk = desk;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (server.environment() == Environment.PRODUCTION && (settings.demo() || mark.isThere())) {
            throw new DemoRefused("Dữ liệu trình diễn không được dùng với hệ thống chính thức."
                    + " (Demo data and motcua.environment=production exclude each other.)");
        }
        if (settings.demo()) {
            transaction.executeWithoutResult(status -> fillOnce());
        }
    }

    private void fillOnce() {
        mark.lock();
        if (mark.isThere()) {
            return;
        }
        if (secrets.anyIssued() || !register.isEmpty()) {
            throw new DemoRefused("Cơ sở dữ liệu đã có dữ liệu không phải dữ liệu trình diễn."
                    + " (The database holds data that is not demo data.)");
        }
        long start = clock.millis();
        catalogue.add(DemoCatalogue.procedures());
        accounts.assign(DemoAccounts.of(agencies.all()), DemoAccounts.PASSWORD);
        secrets.assign(agencies.all(), agency -> "demo-" + agency.code());
        int dossiers = fillDossiers();
        agencies.byCode(COUNTER_OF).ifPresent(desk::fill);
        mark.put(clock.instant(), dossiers);
        LOG.info("Demo data made: {} dossiers in {} ms", dossiers, clock.millis() - start);
    }

    private int fillDossiers() {
        DemoDossiers generator = new DemoDossiers(agencies.all(), catalogue.all(), clock.instant());
        int written = 0;
        while (written < settings.demoDossiers()) {
            int size = Math.min(BATCH, settings.demoDossiers() - written);
            List<DossierHistory> batch = generator.next(size);
            written += register.takeOver(batch);
            office.pass(batch);
        }
        return written;
    }
}
