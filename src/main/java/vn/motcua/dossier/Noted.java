package vn.motcua.dossier;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/** A suspicion with the event that showed it. */
record Noted(Suspicion suspicion, int eventNumber, Instant at) {

    static Stream<Noted> all(Set<Suspicion> suspicions, int eventNumber, Instant at) {
        return suspicions.stream().map(suspicion -> new Noted(suspicion, eventNumber, at));
    }
}
