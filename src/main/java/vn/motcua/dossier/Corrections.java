package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierProgressTable.Locked;

/** Replaces what dossiers say; every earlier version stays in the history, with the reason of its replacement. */
@Component
class Corrections {

    private final DossierProgressTable progress;
    private final DossierContentTable contents;
    private final LifeLedger ledger;

    Corrections(DossierProgressTable progress, DossierContentTable contents, LifeLedger ledger) {
        this.progress = progress;
        this.contents = contents;
        this.ledger = ledger;
    }

    /** Within a transaction: Recorded, NotFound or ReceivedAfterReturn. */
    Outcome correct(CorrectDossier command, Instant now) {
        DossierKey key = command.content().key();
        return progress.lock(key)
                .map(dossier -> alreadyDone(dossier, command).orElseGet(() -> replace(dossier, command, now)))
                .orElseGet(Outcome.NotFound::new);
    }

    /** A correction sent again late must not undo those that came after it. */
    private Optional<Outcome> alreadyDone(Locked dossier, CorrectDossier command) {
        DossierContent wanted = DossierContent.of(command);
        List<DossierEvent> versions = contents.versions(command.content().key());
        DossierEvent present = versions.getLast();
        return progress.receiptOfContent(dossier, wanted.fingerprint())
                .or(() -> Optional.of(present)
                        .filter(version -> version.details()
                                .withoutReason()
                                .differingFrom(wanted.withoutReason())
                                .isEmpty())
                        .map(DossierEvent::toReceipt))
                .map(receipt -> new Outcome.Recorded(receipt, true));
    }

    private Outcome replace(Locked dossier, CorrectDossier command, Instant now) {
        Optional<Instant> returnedAt = dossier.progress().returnedAt();
        Instant receivedAt = command.content().receivedAt();
        if (returnedAt.isPresent() && Days.isBefore(returnedAt.get(), receivedAt)) {
            return new Outcome.ReceivedAfterReturn(returnedAt.get());
        }
        Progress after = dossier.progress().step();
        DossierEvent event = NewEvent.correction(after, command, now);
        contents.replace(dossier, command.content());
        progress.append(dossier, after, event);
        ledger.corrected(
                dossier,
                TermClock.Running.of(command.content()),
                command.content().dueAt(),
                event);
        return new Outcome.Recorded(event.toReceipt(), false);
    }
}
