package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;

/**
 * A dossier with what has happened to it until now, to be taken over at once: demo data, or dossiers of an earlier
 * system.
 *
 * @param recordedAt when the registration is, or would have been, stored
 * @param changes in the order they happened
 */
public record DossierHistory(ReceiveDossier received, Instant recordedAt, List<Change> changes) {

    /** Something that happened after reception. */
    public sealed interface Change {

        /** When it happened, according to the agency. */
        Instant at();

        record Status(DossierState state, Instant at) implements Change {}

        record Result(Instant at) implements Change {}

        record Step(ProcessingStep step) implements Change {

            @Override
            public Instant at() {
                return step.at();
            }
        }
    }
}
