package vn.motcua.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register on one day, with what agencies were called and under whom they stood then. */
public final class RegisterOnDay {

    private final AgencyBook book;
    private final LocalDate day;

    RegisterOnDay(AgencyBook book, LocalDate day) {
        this.book = book;
        this.day = day;
    }

    /** Every agency there ever was or will be, in the order of the register; named as of the day or of its end. */
    public List<Agency> everyone() {
        return book.agencies().toList();
    }

    /** The agency with an internal key; throws when there is none. */
    public Agency byId(int id) {
        return book.byId(id);
    }

    /** The agency directly above one on the day, or at its end. */
    public Optional<Agency> superiorOf(Agency agency) {
        return book.find(agency.id()).flatMap(AgencyTable.Entry::parentId).map(book::byId);
    }

    public boolean isValid(Agency agency) {
        return agency.isValidOn(day);
    }

    /** Who holds on the day what an agency held that ended before, through others that have ended since. */
    public List<Agency> heirsOf(Agency agency) {
        return book.successors(agency, day);
    }
}
