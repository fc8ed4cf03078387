package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds dossiers for whoever has proved to own them, and gathers what modules add to their pages. */
@Component
public class OpenedDossiers {

    private final OpenedDossierTable table;
    private final OwnerTickets tickets;
    private final ObjectProvider<DossierPagePart> parts;

    OpenedDossiers(OpenedDossierTable table, OwnerTickets tickets, ObjectProvider<DossierPagePart> parts) {
        this.table = table;
        this.tickets = tickets;
        this.parts = parts;
    }

    /** The dossier that a ticket opens; empty when it opens none any more. */
    public Optional<OpenedDossier> byTicket(String ticket) {
        return tickets.dossier(ticket).flatMap(table::find);
    }

    /** A dossier that somebody follows who proved to own it once. */
    public Optional<OpenedDossier> byId(DossierId key) {
        return table.find(key);
    }

    /** What other modules add to the page of a dossier that was opened. */
    public List<DossierPagePart.Shown> partsOf(DossierSheet sheet) {
        return table.find(sheet.sender().id(), sheet.agency().id(), sheet.code())
                .map(this::parts)
                .orElseGet(List::of);
    }

    private List<DossierPagePart.Shown> parts(OpenedDossier dossier) {
        String ticket = tickets.issue(dossier.key());
        Stream<DossierPagePart> all = parts.orderedStream();
        return all.flatMap(part -> part.of(dossier, ticket).stream()).toList();
    }
}
