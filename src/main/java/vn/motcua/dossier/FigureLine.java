package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.agency.Agency;
import vn.motcua.procedure.Procedure;

/**
 * A dossier behind a figure: nothing of its owner.
 *
 * @param place the moment by which it is listed
 */
public record FigureLine(
        Agency agency,
        long id,
        String code,
        Procedure procedure,
        DossierState state,
        Instant receivedAt,
        Optional<Instant> dueAt,
        Optional<Instant> finishedAt,
        Instant place) {}
