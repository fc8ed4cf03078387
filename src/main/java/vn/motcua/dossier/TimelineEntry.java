package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.agency.Agency;

/** One thing that happened to a dossier, as a visitor sees it. */
public sealed interface TimelineEntry {

    /** When it happened, according to the agency. */
    Instant at();

    /** The agency took it in. */
    record TakenIn(Instant at) implements TimelineEntry {}

    /** The agency said where it stands. */
    record StateSaid(Instant at, DossierState state) implements TimelineEntry {}

    /** The agency replaced what it had sent of the dossier. */
    record Corrected(Instant at) implements TimelineEntry {}

    /** The result was handed over. */
    record Returned(Instant at) implements TimelineEntry {}

    /**
     * Somebody did something.
     *
     * @param action in the agency's words; to strangers with the known names masked
     * @param fromPerson who passed it on; to the owner only, as the next two
     */
    record Done(
            Instant at, String action, Optional<String> fromPerson, Optional<String> toPerson, Optional<String> note)
            implements TimelineEntry {}

    /** The agency sent it on to the Office, where it stands in a state of its own. */
    record SentToOffice(Instant at, Agency office, DossierState state) implements TimelineEntry {}
}
