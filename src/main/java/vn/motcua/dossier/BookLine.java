package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.agency.Agency;
import vn.motcua.procedure.Procedure;

/**
 * A dossier in the book of dossiers (sổ theo dõi hồ sơ); holds personal data.
 *
 * @param handedInBy another than the owner, with a telephone number
 */
public record BookLine(
        DossierId key,
        String code,
        Procedure procedure,
        Agency handler,
        Owner owner,
        Optional<Submission> handedInBy,
        Instant receivedAt,
        Optional<Instant> dueAt,
        Optional<Instant> returnedAt,
        DossierState state) {

    @Override
    public String toString() {
        return "BookLine[%d/%d]".formatted(key.agencyId(), key.id());
    }
}
