package vn.motcua.lookup;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.DossierState;

/** One thing that happened to a dossier, as a visitor sees it. */
public sealed interface TimelineEntry {

    /** When it happened, according to the agency. */
    Instant at();

    /** It was handed in, and not taken in yet. */
    record HandedIn(Instant at) implements TimelineEntry {}

    /** The agency took it in. */
    record TakenIn(Instant at) implements TimelineEntry {}

    /**
     * Where it stands from then on.
     *
     * @param reason why, where an officer had to say it; to the owner only
     */
    record StateSaid(Instant at, DossierState state, Optional<String> reason) implements TimelineEntry {}

    /**
     * A new appointment was given, with an apology.
     *
     * @param reason to the owner only
     */
    record Extended(Instant at, Optional<Instant> dueAt, Optional<String> reason) implements TimelineEntry {}

    /** An administrator opened it again, though that was final. */
    record Reopened(Instant at, Optional<String> reason) implements TimelineEntry {}

    /** An administrator corrected its appointment or one of its moments. */
    record Adjusted(Instant at, Optional<String> reason) implements TimelineEntry {}

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
