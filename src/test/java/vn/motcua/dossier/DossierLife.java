package vn.motcua.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.counting.CountedDossier;
import vn.motcua.counting.Counting;
import vn.motcua.counting.CountingFixture;
import vn.motcua.dossier.DossierHistory.Change;
import vn.motcua.procedure.ProcedureCatalogue;

/** Takes dossiers through their life at moments of the past, by the rules and the SQL that agencies' calls go through. */
public final class DossierLife {

    private final DossierRegister register;
    private final DossierProgressTable progress;
    private final LifeLedger ledger;
    private final DossierCounting counting;
    private final Counting figures;

    public DossierLife(JdbcClient jdbc, AgencyRegister agencies, ProcedureCatalogue procedures) {
        this.figures = CountingFixture.counting(jdbc);
        this.counting = new DossierCounting(new CountedTable(jdbc), new CountedDossiers(agencies, procedures), figures);
        this.progress = new DossierProgressTable(jdbc, Registers.UNWATCHED);
        this.ledger = Registers.ledger(jdbc);
        this.register = Registers.at(jdbc, Clock.systemUTC());
    }

    /** Stores a dossier as of its reception and returns its internal key. */
    public long begin(ReceiveDossier received) {
        DossierHistory history = new DossierHistory(received, received.receivedAt(), List.of());
        if (register.takeOver(List.of(history)) != 1) {
            throw new IllegalStateException("already there: " + received);
        }
        return register.internalKey(received);
    }

    public void goOn(ReceiveDossier received, Change change) {
        DossierProgressTable.Locked dossier = progress.lock(received.key()).orElseThrow();
        DossierId id = new DossierId(dossier.agencyId(), dossier.dossierId());
        Optional<CountedDossier> before = counting.counted(id);
        Progress after = after(dossier.progress(), change);
        DossierEvent event = NewDossier.event(after, change, change.at());
        progress.append(dossier, after, event);
        event.state().ifPresent(next -> ledger.stateChanged(dossier, next, event, LifeLedger.Request.UNSAID));
        figures.moved(before, counting.counted(id).orElseThrow());
    }

    private static Progress after(Progress present, Change change) {
        return switch (change) {
            case Change.Status(var state, var at) -> present.status(state, at);
            case Change.Result(var at) -> present.resultReturned(at);
            case Change.Step _ -> present.step();
        };
    }
}
