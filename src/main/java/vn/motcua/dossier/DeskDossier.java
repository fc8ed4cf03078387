package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.agency.Agency;
import vn.motcua.procedure.Procedure;

/**
 * The whole of a dossier, for the officers of its agency; holds personal data.
 *
 * @param nationalCode what the national portal calls its state (TrangThaiHoSo)
 * @param submission how it came, where it was registered here
 * @param revision number of its last event
 * @param events in the order stored
 */
public record DeskDossier(
        Agency agency,
        long id,
        DossierOrigin origin,
        String code,
        Agency sender,
        Procedure procedure,
        String title,
        Owner owner,
        Optional<Submission> submission,
        List<String> components,
        Instant receivedAt,
        DossierState state,
        int nationalCode,
        Optional<Instant> finishedAt,
        Optional<Instant> returnedAt,
        int revision,
        DossierDeadline deadline,
        List<OwnDossier.Event> events,
        Set<Suspicion> suspicions) {

    /** Without personal data, so that it may be printed. */
    @Override
    public String toString() {
        return "DeskDossier[%s/%d]".formatted(agency.code(), id);
    }
}
