package vn.motcua.dossier;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierHistory.Change;

/** Takes dossiers through their life at moments of the past, by the rules and the SQL that agencies' calls go through. */
public final class DossierLife {

    private final DossierRegister register;
    private final DossierProgressTable progress;
    private final LifeLedger ledger;

    public DossierLife(JdbcClient jdbc) {
        this.progress = new DossierProgressTable(jdbc);
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
        Progress after = after(dossier.progress(), change);
        DossierEvent event = NewDossier.event(after, change, change.at());
        progress.append(dossier, after, event);
        event.state().ifPresent(next -> ledger.stateChanged(dossier, next, event, LifeLedger.Request.UNSAID));
    }

    private static Progress after(Progress present, Change change) {
        return switch (change) {
            case Change.Status(var state, var at) -> present.status(state, at);
            case Change.Result(var at) -> present.resultReturned(at);
            case Change.Step _ -> present.step();
        };
    }
}
