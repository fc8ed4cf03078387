package vn.motcua.statistics;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.counting.AgencyCounts;
import vn.motcua.counting.CountKeeping;
import vn.motcua.counting.CountKeeping.Difference;
import vn.motcua.dossier.CountedDossierReader;
import vn.motcua.dossier.CountedDossierReader.Read;

/**
 * Counts everything anew from the dossiers' events, agency by agency, and proves the kept figures against it. Dossiers
 * may move meanwhile: each agency is read as of one moment, and what is set right is added like any other move.
 */
@Component
public class Recounting {

    private static final Logger LOG = LoggerFactory.getLogger(Recounting.class);

    /** Untrue dossiers that are named in the log, by their keys. */
    private static final int MOST_NAMED = 20;

    private final AgencyRegister agencies;
    private final CountedDossierReader dossiers;
    private final CountKeeping keeping;
    private final RecountTable table;
    private final TransactionTemplate moment;
    private final Clock clock;

    Recounting(
            AgencyRegister agencies,
            CountedDossierReader dossiers,
            CountKeeping keeping,
            RecountTable table,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.agencies = agencies;
        this.dossiers = dossiers;
        this.keeping = keeping;
        this.table = table;
        this.moment = new TransactionTemplate(transactions);
        this.moment.setReadOnly(true);
        this.moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.clock = clock;
    }

    /**
     * Goes through everything; minutes for millions of dossiers.
     *
     * @param repair whether figures that differ are set right
     * @param progress told of each agency after it was gone through
     */
    public Recount recount(boolean repair, Consumer<Agency> progress) {
        Instant startedAt = clock.instant();
        AtomicLong read = new AtomicLong();
        AtomicLong untrue = new AtomicLong();
        long differing = 0;
        for (Agency agency : agencies.on(agencies.today()).everyone()) {
            Difference difference = difference(agency, read, untrue);
            differing += difference.figures();
            if (repair && difference.figures() > 0) {
                keeping.repair(difference);
            }
            progress.accept(agency);
        }
        differing += repair ? keeping.rollUp() : keeping.differingSums();
        Recount recount =
                new Recount(startedAt, clock.instant(), read.get(), untrue.get(), differing, repair && differing > 0);
        table.add(recount);
        return recount;
    }

    private Difference difference(Agency agency, AtomicLong read, AtomicLong untrue) {
        return Objects.requireNonNull(moment.execute(_ -> {
            AgencyCounts right = new AgencyCounts(agency.id());
            dossiers.forEach(agency.id(), each -> {
                right.add(each.stored());
                read.incrementAndGet();
                if (!each.isTrue() && untrue.incrementAndGet() <= MOST_NAMED) {
                    name(each);
                }
            });
            return keeping.compare(right);
        }));
    }

    private static void name(Read read) {
        LOG.error(
                "Dossier {} of agency {} does not stand where its events lead",
                read.dossier().id(),
                read.dossier().agencyId());
    }
}
