package vn.motcua.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import vn.motcua.shared.Reference;

/** Calls as an edge records them. */
final class SampleCalls {

    private SampleCalls() {}

    /** A dossier registered at this moment. */
    static JournaledCall registered(int agencyId, Instant at, String dossier) {
        return of(agencyId, at, "ThemMoiHoSoDVC", Optional.of(dossier), "DA_TIEP_NHAN", false);
    }

    static JournaledCall of(
            int agencyId, Instant at, String operation, Optional<String> dossier, String result, boolean foreign) {
        return new JournaledCall(
                agencyId,
                Reference.next(InstantSource.fixed(at)),
                CallEdge.SOAP,
                operation,
                dossier,
                result,
                Duration.ofMillis(12),
                1_500,
                "192.0.2.1",
                foreign);
    }
}
