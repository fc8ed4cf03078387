package vn.motcua.lookup;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.OpenedDossier;
import vn.motcua.dossier.OpenedDossiers;
import vn.motcua.dossier.OwnerTickets;

/** Gathers what other modules add to the page of a dossier that its owner opened. */
@Component
public class PageParts {

    private final OpenedDossiers opened;
    private final OwnerTickets tickets;
    private final ObjectProvider<DossierPagePart> parts;

    PageParts(OpenedDossiers opened, OwnerTickets tickets, ObjectProvider<DossierPagePart> parts) {
        this.opened = opened;
        this.tickets = tickets;
        this.parts = parts;
    }

    /** What is added to this page, in order. */
    public List<DossierPagePart.Shown> of(DossierSheet sheet) {
        return opened.find(sheet.sender(), sheet.agency(), sheet.code())
                .map(this::parts)
                .orElseGet(List::of);
    }

    private List<DossierPagePart.Shown> parts(OpenedDossier dossier) {
        String ticket = tickets.issue(dossier.key());
        Stream<DossierPagePart> all = parts.orderedStream();
        return all.flatMap(part -> part.of(dossier, ticket).stream()).toList();
    }
}
