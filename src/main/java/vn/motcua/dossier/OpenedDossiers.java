package vn.motcua.dossier;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;

/** Finds dossiers for whoever has proved to own them. */
@Component
public class OpenedDossiers {

    private final OpenedDossierTable table;
    private final OwnerTickets tickets;

    OpenedDossiers(OpenedDossierTable table, OwnerTickets tickets) {
        this.table = table;
        this.tickets = tickets;
    }

    /** The dossier that a ticket opens; empty when it opens none any more. */
    public Optional<OpenedDossier> byTicket(String ticket) {
        return tickets.dossier(ticket).flatMap(table::find);
    }

    /** A dossier that somebody follows who proved to own it once. */
    public Optional<OpenedDossier> byId(DossierId key) {
        return table.find(key);
    }

    /** The dossier of a sender at an agency; for whoever has just seen its page. */
    public Optional<OpenedDossier> find(Agency sender, Agency agency, String code) {
        return table.find(sender.id(), agency.id(), code);
    }
}
