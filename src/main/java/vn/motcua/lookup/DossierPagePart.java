package vn.motcua.lookup;

import java.util.Optional;
import vn.motcua.dossier.OpenedDossier;
import vn.motcua.dossier.OwnerTickets;

/** Adds something of another module to the page of a dossier that its owner has opened. */
public interface DossierPagePart {

    /**
     * What the page shows.
     *
     * @param template with a fragment {@code part(content)}
     */
    record Shown(String template, Object content) {}

    /**
     * What is shown for a dossier; empty where there is nothing to say of it.
     *
     * @param ticket proves in a form that the owner has opened it ({@link OwnerTickets})
     */
    Optional<Shown> of(OpenedDossier dossier, String ticket);
}
