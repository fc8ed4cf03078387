package vn.motcua.procedure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.ProcedureContent.Terms;

/**
 * The published procedures of the province. Asked for in every call, so held in memory; a change made on another node
 * is seen within two seconds.
 */
@Component
public class ProcedureCatalogue {

    private static final Duration MAX_AGE = Duration.ofSeconds(2);

    /** Writes a procedure down; false when its code is there already. */
    @FunctionalInterface
    interface Additions {
        boolean add(NewProcedure procedure, Instant now);
    }

    private final Additions additions;
    private final AgencyRegister agencies;
    private final CatalogueSnapshot book;
    private final Clock clock;
    private final ProcedureTable table;

    ProcedureCatalogue(ProcedureTable table, Additions additions, AgencyRegister agencies, Clock clock) {
        this.agencies = agencies;
        this.additions = additions;
        this.clock = clock;
        this.table = table;
        this.book = new CatalogueSnapshot(MAX_AGE, () -> CatalogueBook.of(table.all(clock.instant())));
    }

    /** The procedure with this code, if {@code agency} receives dossiers of it today. */
    public Optional<Procedure> usedBy(Agency agency, String code) {
        return usedBy(agency, code, clock.instant());
    }

    /**
     * The procedure with this code, if {@code agency} may tell now of a dossier of it that was received at {@code
     * receivedAt}: a procedure that is closed is still taken for what was received before.
     */
    public Optional<Procedure> usedBy(Agency agency, String code, Instant receivedAt) {
        return byCode(code)
                .filter(procedure ->
                        procedure.isUsedBy(agency, agencies) && procedure.life().takes(receivedAt, clock.instant()));
    }

    /** Every procedure in force now that {@code agency} receives dossiers of, by code. */
    public List<Procedure> usedBy(Agency agency) {
        return all().stream()
                .filter(procedure -> procedure.isUsedBy(agency, agencies))
                .toList();
    }

    /** The procedure with an internal key; throws when there is none, since keys come from the database itself. */
    public Procedure byId(int id) {
        return Optional.ofNullable(book.get().byId().get(id))
                .orElseThrow(() -> new IllegalStateException("no procedure with key " + id));
    }

    /** How long a published version takes and what it costs; throws when there is none. */
    public Terms terms(int id, int version) {
        return table.terms(id, version);
    }

    /** The procedure with this code, if it was ever published. */
    public Optional<Procedure> byCode(String code) {
        return Optional.ofNullable(book.get().byCode().get(code));
    }

    /** Every procedure that was ever published, those that are closed too, by code. */
    public List<Procedure> everyone() {
        return List.copyOf(book.get().byId().values());
    }

    /** Every procedure in force now, by code. */
    public List<Procedure> all() {
        Instant now = clock.instant();
        return book.get().byId().values().stream()
                .filter(procedure -> procedure.life().isInForceAt(now))
                .toList();
    }

    /**
     * Adds procedures whose code is new, published from today on, and returns how many; throws when an owner is not in
     * the register.
     */
    @Transactional
    public int add(List<NewProcedure> procedures) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int added = 0;
        for (NewProcedure procedure : procedures) {
            added += additions.add(procedure, now) ? 1 : 0;
        }
        changed();
        return added;
    }

    void changed() {
        book.changed();
    }
}
