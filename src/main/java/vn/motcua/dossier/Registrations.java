package vn.motcua.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.shared.Digest;

/** Writes new dossiers, and says of one whose key is taken whether it is the same again. */
@Component
class Registrations {

    /** Names what differs when the dossier is the same but not what happened to it. */
    private static final String HISTORY = "history";

    private final DossierTable dossiers;
    private final DossierContentTable contents;
    private final DossierProgressTable progress;
    private final GroupedWriter writer;

    Registrations(
            DossierTable dossiers, DossierContentTable contents, DossierProgressTable progress, GroupedWriter writer) {
        this.dossiers = dossiers;
        this.contents = contents;
        this.progress = progress;
        this.writer = writer;
    }

    /** Stores one: Recorded or Conflicting. */
    Outcome add(NewDossier dossier) {
        return isAdded(dossier) ? new Outcome.Recorded(dossier.first().toReceipt(), false) : alreadyThere(dossier);
    }

    /** Stores many, each for itself: Recorded or Conflicting, in the order given. */
    List<BatchItem> addAll(List<NewDossier> batch) {
        return Batch.write(batch, dossiers::add, this::alreadyThere);
    }

    /** Within a transaction the dossier belongs to it; otherwise it is written together with what arrives beside it. */
    private boolean isAdded(NewDossier dossier) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? dossiers.add(List.of(dossier)).contains(dossier.first().receipt())
                : writer.add(dossier);
    }

    private Outcome alreadyThere(NewDossier dossier) {
        List<DossierEvent> versions = contents.versions(dossier.received().key());
        if (versions.isEmpty()) {
            throw new IllegalStateException(
                    "neither stored nor there: " + dossier.received().key());
        }
        return versions.stream()
                .filter(version -> isSame(version, dossier.first()))
                .findFirst()
                .map(version -> sameContent(dossier, version))
                .orElseGet(() -> new Outcome.Conflicting(
                        versions.getFirst().recordedAt(),
                        versions.getLast()
                                .details()
                                .withoutReason()
                                .differingFrom(dossier.first().details())));
    }

    private Outcome sameContent(NewDossier dossier, DossierEvent version) {
        return isHistoryThere(dossier)
                ? new Outcome.Recorded(version.toReceipt(), true)
                : new Outcome.Conflicting(version.recordedAt(), List.of(HISTORY));
    }

    private boolean isHistoryThere(NewDossier dossier) {
        Set<Digest> told =
                dossier.events().stream().skip(1).map(DossierEvent::fingerprint).collect(Collectors.toSet());
        return told.isEmpty() || progress.fingerprints(dossier.received().key()).containsAll(told);
    }

    private static boolean isSame(DossierEvent version, DossierEvent registration) {
        return version.fingerprint().equals(registration.fingerprint())
                || version.details()
                        .withoutReason()
                        .differingFrom(registration.details())
                        .isEmpty();
    }
}
