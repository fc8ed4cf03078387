package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;

/**
 * A line of an agency's own history of a dossier.
 *
 * @param action what was done (ThaoTac)
 */
public record ProcessingStep(
        Instant at, String action, Optional<String> fromPerson, Optional<String> toPerson, Optional<String> note) {

    @Override
    public String toString() {
        return "ProcessingStep[%s]".formatted(at);
    }
}
