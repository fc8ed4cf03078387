package vn.motcua.agency;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.ProvinceTime;
import vn.motcua.shared.Snapshot;

/**
 * The register of agencies. It is small and asked for in every call, so it is held in memory; a change made on another
 * node is seen within two seconds.
 */
@Component
public class AgencyRegister {

    static final Duration MAX_AGE = Duration.ofSeconds(2);

    private final AgencyTable table;
    private final Clock clock;
    private final Snapshot<AgencyBook> book;

    AgencyRegister(AgencyTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
        this.book = new Snapshot<>(MAX_AGE, () -> AgencyBook.of(table.all()));
    }

    /** The agency that a code means today, whatever its case; one that has ended when no other has taken the code. */
    public Optional<Agency> byCode(String code) {
        return book.get().byCode(code, today());
    }

    /** The agency with an internal key; throws when there is none, since keys come from the database itself. */
    public Agency byId(int id) {
        return book.get().byId(id);
    }

    /** Every agency valid today, in the order of the register. */
    public List<Agency> all() {
        LocalDate today = today();
        return book.get().agencies().filter(agency -> agency.isValidOn(today)).toList();
    }

    /** Ends an agency's validity on {@code day}, the first day it no longer holds, and names who took over. */
    @Transactional
    public void close(Agency agency, LocalDate day, List<Agency> successors) {
        table.close(agency.id(), day, successors.stream().map(Agency::id).toList());
        book.forget();
    }

    AgencyBook book() {
        return book.get();
    }

    void changed() {
        book.forget();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ProvinceTime.ZONE);
    }
}
