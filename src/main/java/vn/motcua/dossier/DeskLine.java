package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.agency.Agency;

/**
 * One dossier of an officer's list, without personal data.
 *
 * @param late whether its appointment has passed while it is open
 */
public record DeskLine(
        Agency agency,
        long id,
        String code,
        String procedure,
        DossierState state,
        DossierOrigin origin,
        Instant receivedAt,
        Optional<Instant> dueAt,
        boolean late) {}
