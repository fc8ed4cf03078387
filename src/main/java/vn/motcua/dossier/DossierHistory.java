package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;

/**
 * A dossier with what has happened to it until now, to be taken over at once: demo data, or dossiers of an earlier
 * system.
 *
 * @param recordedAt when it would have been stored, had it been pushed at the time
 * @param changes in the order they happened
 */
public record DossierHistory(ReceiveDossier received, Instant recordedAt, List<Change> changes) {

    /** Something that happened after reception. */
    public sealed interface Change {

        record Status(DossierState state, Instant at) implements Change {}

        record Result(Instant at) implements Change {}

        record Step(ProcessingStep step) implements Change {}
    }
}
