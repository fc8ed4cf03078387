package vn.motcua.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which version of a procedure applied when.
 *
 * @param versions the published ones by number, at least one; none begins before the one ahead of it
 * @param closedFrom first moment it is no longer received
 */
public record ProcedureLife(List<Version> versions, Optional<Instant> closedFrom) {

    /** One version, without beginning or end, and its term. */
    static ProcedureLife sinceEver(Optional<Procedure.Term> term) {
        return new ProcedureLife(List.of(new Version(1, Instant.MIN, term, Optional.empty())), Optional.empty());
    }

    /**
     * A published version.
     *
     * @param term how long it may take
     * @param supplement what a supplement does to the term; empty where the law's rule applies
     */
    public record Version(
            int number, Instant inForceFrom, Optional<Procedure.Term> term, Optional<SupplementRule> supplement) {

        public Version(int number, Instant inForceFrom) {
            this(number, inForceFrom, Optional.empty(), Optional.empty());
        }

        boolean isBegunAt(Instant moment) {
            return !moment.isBefore(inForceFrom);
        }
    }

    /** The last version that has begun; before all of them the first, since late dossiers belong to something. */
    public int versionAt(Instant moment) {
        return at(moment).number();
    }

    Version at(Instant moment) {
        return versions.stream()
                .filter(version -> version.isBegunAt(moment))
                .reduce(versions.getFirst(), (earlier, later) -> later);
    }

    /** Whether it has begun at {@code moment} and has not been closed. */
    public boolean isInForceAt(Instant moment) {
        return isBegunAt(moment) && !isClosedAt(moment);
    }

    /** Whether a dossier received at {@code receivedAt} may be told now: it may come after the procedure was closed. */
    boolean takes(Instant receivedAt, Instant now) {
        return isBegunAt(now) && !isClosedAt(receivedAt);
    }

    private boolean isBegunAt(Instant moment) {
        return versions.getFirst().isBegunAt(moment);
    }

    private boolean isClosedAt(Instant moment) {
        return closedFrom.filter(end -> !moment.isBefore(end)).isPresent();
    }
}
