package vn.motcua.agency;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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
        this.book = new Snapshot<>(MAX_AGE, () -> AgencyBook.of(table.all(today())));
    }

    /** The agency that a code means today, whatever its case; one that has ended when no other has taken the code. */
    public Optional<Agency> byCode(String code) {
        return book.get().byCode(code, today());
    }

    /** Everyone whom a code means or meant, those that have ended too, whatever its case. */
    public List<Agency> everByCode(String code) {
        return book.get().everByCode(code, today());
    }

    /** Key of the agency that has a code of its own on {@code day}, which may be to come. */
    public Optional<Integer> idOf(String code, LocalDate day) {
        return book.get()
                .agencies()
                .filter(agency -> Codes.same(agency.code(), code) && agency.isValidOn(day))
                .map(Agency::id)
                .findFirst();
    }

    /** The agency with an internal key; throws when there is none, since keys come from the database itself. */
    public Agency byId(int id) {
        return book.get().byId(id);
    }

    /** The agency directly above one: today, or at its end. Empty for agencies of the province. */
    public Optional<Agency> superiorOf(Agency agency) {
        return book.get().find(agency.id()).flatMap(AgencyTable.Entry::parentId).map(this::byId);
    }

    /** Every agency valid today, in the order of the register. */
    public List<Agency> all() {
        LocalDate today = today();
        return book.get().agencies().filter(agency -> agency.isValidOn(today)).toList();
    }

    /** Whether {@code agency} holds today what another one did until it ended, perhaps together with others. */
    public boolean hasTakenOver(Agency agency, int endedId) {
        Agency ended = byId(endedId);
        LocalDate today = today();
        return !ended.isValidOn(today) && book.get().successors(ended, today).contains(agency);
    }

    /** The register as it was, or will be, on a day: that of today is held in memory, any other is read. */
    public RegisterOnDay on(LocalDate day) {
        return new RegisterOnDay(day.equals(today()) ? book.get() : AgencyBook.of(table.all(day)), day);
    }

    AgencyBook book() {
        return book.get();
    }

    /** Forgets what is held in memory once the present transaction is committed, since nobody can read it before. */
    void changed() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            book.forget();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                book.forget();
            }
        });
    }

    /** Today in the province. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ProvinceTime.ZONE);
    }
}
