package vn.motcua.dossier;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.counting.CountedDossier;
import vn.motcua.counting.Counting;

/**
 * Counts what a transaction does to a dossier as one difference: what it was before the first change against what it
 * is before the commit, whatever was written in between.
 */
@Component
class DossierCounting implements MoveWatch {

    /** One dossier that the present transaction changes. */
    private final class Watched implements TransactionSynchronization {

        private final DossierId dossier;
        private final Optional<CountedDossier> before;

        Watched(DossierId dossier) {
            this.dossier = dossier;
            this.before = counted(dossier);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            CountedDossier after = counted(dossier).orElseThrow();
            if (before.filter(after::equals).isEmpty()) {
                counting.moved(before, after);
            }
        }
    }

    private final CountedTable table;
    private final CountedDossiers dossiers;
    private final Counting counting;

    DossierCounting(CountedTable table, CountedDossiers dossiers, Counting counting) {
        this.table = table;
        this.dossiers = dossiers;
        this.counting = counting;
    }

    /** Throws outside a transaction: what is changed there could not be counted with the change. */
    @Override
    public void changing(int agencyId, long dossierId) {
        DossierId dossier = new DossierId(agencyId, dossierId);
        if (!isWatched(dossier)) {
            TransactionSynchronizationManager.registerSynchronization(new Watched(dossier));
        }
    }

    Optional<CountedDossier> counted(DossierId dossier) {
        return table.find(dossier.agencyId(), dossier.id()).map(dossiers::of);
    }

    private static boolean isWatched(DossierId dossier) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .anyMatch(each -> each instanceof Watched watched && watched.dossier.equals(dossier));
    }
}
