package vn.motcua.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which calls somebody wants to see.
 *
 * @param agencies keys of those whose calls they are; empty: all
 * @param from first moment
 * @param to first moment no longer
 * @param operation part of its name, in any case
 * @param result code of the answer
 * @param dossier exact code
 * @param reference exact
 * @param foreign whether only calls from outside the agencies' networks
 */
public record CallFilter(
        Optional<Set<Integer>> agencies,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<String> operation,
        Optional<String> result,
        Optional<String> dossier,
        Optional<String> reference,
        boolean foreign) {

    /** The calls of these agencies, or all. */
    public static CallFilter of(Optional<Set<Integer>> agencies) {
        return new CallFilter(
                agencies,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    public CallFilter withReference(String reference) {
        return new CallFilter(agencies, from, to, operation, result, dossier, Optional.of(reference), foreign);
    }

    /** The same calls, whatever they were answered. */
    CallFilter withoutResult() {
        return new CallFilter(agencies, from, to, operation, Optional.empty(), dossier, reference, foreign);
    }
}
