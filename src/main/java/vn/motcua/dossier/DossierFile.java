package vn.motcua.dossier;

import java.util.Optional;

/**
 * All that is written down of a dossier, for its printed forms; holds personal data.
 *
 * @param submission how it came and by whom, where registered here
 */
public record DossierFile(
        DossierId key, OwnDossier dossier, Optional<Submission> submission, DossierDeadline deadline) {

    @Override
    public String toString() {
        return "DossierFile[%d/%d]".formatted(key.agencyId(), key.id());
    }
}
