package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One request for a supplement, from asking until it came or was no longer waited for.
 *
 * @param number within the dossier, from 1
 * @param eventNumber of the event that asked
 * @param termDay day of the term on which it was asked for; 0 is the day of reception
 * @param papers what is missing; empty where the agency did not say
 * @param dueBefore the date that stood when it was asked for: the appointment where the portal gives it, else the
 *     reckoned one
 * @param ending empty while the dossier waits
 */
public record SupplementPeriod(
        int number,
        int eventNumber,
        Instant requestedAt,
        Optional<Integer> termDay,
        Optional<String> reason,
        List<String> papers,
        Optional<Instant> dueBefore,
        Optional<Ending> ending) {

    /**
     * How it ended.
     *
     * @param supplied whether the supplement came
     * @param dueAfter the date that stands from then on
     */
    public record Ending(int eventNumber, Instant at, boolean supplied, Optional<Instant> dueAfter) {}

    /** Whether the dossier still waits. */
    public boolean isOpen() {
        return ending.isEmpty();
    }

    SupplementPeriod ended(Ending how) {
        return new SupplementPeriod(
                number, eventNumber, requestedAt, termDay, reason, papers, dueBefore, Optional.of(how));
    }

    /** The same for strangers. */
    SupplementPeriod masked() {
        return new SupplementPeriod(
                number, eventNumber, requestedAt, termDay, Optional.empty(), List.of(), dueBefore, ending);
    }

    /** Without what was said, which may hold personal data. */
    @Override
    public String toString() {
        return "SupplementPeriod[%d from %s]".formatted(number, requestedAt);
    }
}
