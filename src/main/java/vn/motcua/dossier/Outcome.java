package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;

/** How a request to the register of dossiers ended. */
public sealed interface Outcome {

    /** Stored and committed, now or, when {@code repeated}, by an earlier request with the same content. */
    record Recorded(Receipt receipt, boolean repeated) implements Outcome {}

    /** The code is taken by other content; nothing was changed. {@code fields} are names of {@link DossierContent}. */
    record Conflicting(Instant storedAt, List<String> fields) implements Outcome {}

    record NotFound() implements Outcome {}

    /** The result has been returned; that is final. */
    record Closed(Instant returnedAt) implements Outcome {}

    /** The given moment is before the dossier's reception. */
    record TooEarly(Instant receivedAt) implements Outcome {}

    /** The dossier would have been received after its result was returned. */
    record ReceivedAfterReturn(Instant returnedAt) implements Outcome {}

    /** The given moment is further ahead than clocks may differ. */
    record TooLate(Instant latest) implements Outcome {}
}
