package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** An event as a look-up reads it; holds personal data. */
public record LookupEvent(
        String kind,
        Optional<DossierState> state,
        Instant happenedAt,
        String action,
        Optional<String> fromPerson,
        Optional<String> toPerson,
        Optional<String> note,
        Optional<String> ownerName,
        Optional<String> reason,
        Optional<Instant> dueAt) {

    /** Who took part, as far as the agency said, and how the owner was called at the time. */
    public Stream<String> names() {
        return Stream.of(fromPerson, toPerson, ownerName).flatMap(Optional::stream);
    }

    /** Without personal data, so that it may be printed. */
    @Override
    public String toString() {
        return "LookupEvent[" + kind + " at " + happenedAt + "]";
    }
}
