package vn.motcua.journal;

import java.time.Duration;
import java.util.Optional;

/**
 * One call as it is written down; holds no personal data and no secret.
 *
 * @param agencyId whose; of a refused call, the agency that it named
 * @param reference tells the moment too
 * @param operation of the contract, or method and address pattern
 * @param dossier code of the dossier that it is about
 * @param result code of the answer, {@link #DONE} where it has none
 * @param bytes of the request's body
 * @param address of the caller
 * @param foreign whether it came from outside the agency's networks
 */
public record JournaledCall(
        int agencyId,
        String reference,
        CallEdge edge,
        String operation,
        Optional<String> dossier,
        String result,
        Duration took,
        long bytes,
        String address,
        boolean foreign) {

    /** Done, and answered with what was asked for instead of a code. */
    public static final String DONE = "THANH_CONG";

    public JournaledCall {
        dossier = dossier.map(JournaledCall::storable);
        address = storable(address);
    }

    /** What PostgreSQL can hold. */
    private static String storable(String text) {
        return text.indexOf(0) < 0 ? text : text.replace("\0", "\uFFFD");
    }
}
