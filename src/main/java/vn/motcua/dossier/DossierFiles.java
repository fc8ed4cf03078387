package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.audit.AuditTrail;
import vn.motcua.shared.ProvinceTime;

/** Opens the whole of dossiers to be printed: to their owners, and audited to officers. */
@Component
public class DossierFiles {

    /** Most lines of a book. */
    public static final int MOST_LINES = 10_000;

    private final OwnerTickets tickets;
    private final DossierFileTable table;
    private final DeskReach reach;
    private final AuditTrail audit;

    DossierFiles(OwnerTickets tickets, DossierFileTable table, DeskReach reach, AuditTrail audit) {
        this.tickets = tickets;
        this.table = table;
        this.reach = reach;
        this.audit = audit;
    }

    /** The dossier that a ticket of its owner is good for; empty when it is good for none any more. */
    public Optional<DossierFile> ofOwner(String ticket) {
        return tickets.dossier(ticket).flatMap(table::find);
    }

    /**
     * A dossier that an officer looks after; empty when there is none.
     *
     * @param purpose of what is read, for the audit trail
     */
    @Transactional
    public Optional<DossierFile> ofOfficer(SignedIn person, DossierId key, String purpose) {
        Optional<DossierFile> file = Optional.of(key)
                .filter(asked -> reach.reaches(person, asked.agencyId()))
                .flatMap(table::find);
        file.ifPresent(_ -> audit.read(person.actor(), purpose, key.agencyId() + "/" + key.id()));
        return file;
    }

    /** Agencies whose books somebody may open. */
    public List<Agency> agencies(SignedIn person) {
        return reach.agencies(person);
    }

    /**
     * What an agency took in from one day to another, both included, in the order of reception; at most
     * {@link #MOST_LINES} and one more. Empty when the agency is not looked after by {@code person}.
     */
    @Transactional
    public Optional<List<BookLine>> book(SignedIn person, Agency agency, LocalDate first, LocalDate last) {
        if (!reach.reaches(person, agency.id())) {
            return Optional.empty();
        }
        audit.read(person.actor(), "dossier-book", agency.code() + " " + first + " " + last);
        return Optional.of(table.book(
                agency.id(),
                first.atStartOfDay(ProvinceTime.ZONE).toInstant(),
                last.plusDays(1).atStartOfDay(ProvinceTime.ZONE).toInstant(),
                MOST_LINES + 1));
    }
}
