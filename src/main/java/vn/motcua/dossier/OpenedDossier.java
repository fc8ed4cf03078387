package vn.motcua.dossier;

import vn.motcua.agency.Agency;
import vn.motcua.procedure.Procedure;

/**
 * A dossier that its owner has opened with the second factor, as other modules know it; holds no personal data.
 *
 * @param agency who handles it
 * @param sender whose code it is
 * @param events number of its last event
 */
public record OpenedDossier(
        DossierId key,
        String code,
        Agency agency,
        Agency sender,
        Procedure procedure,
        DossierState state,
        int events) {}
