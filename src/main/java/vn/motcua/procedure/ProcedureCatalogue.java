package vn.motcua.procedure;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.Procedure.Owner;
import vn.motcua.shared.Snapshot;
import vn.motcua.shared.Texts;

/**
 * The procedures of the province. Asked for in every call, so held in memory; a change made on another node is seen
 * within two seconds.
 */
@Component
public class ProcedureCatalogue {

    private static final Duration MAX_AGE = Duration.ofSeconds(2);

    private record Book(Map<Integer, Procedure> byId, Map<String, Procedure> byCode) {

        static Book of(List<Procedure> procedures) {
            Map<Integer, Procedure> byId = new LinkedHashMap<>();
            Map<String, Procedure> byCode = new LinkedHashMap<>();
            procedures.forEach(procedure -> {
                byId.put(procedure.id(), procedure);
                byCode.put(procedure.code(), procedure);
            });
            return new Book(byId, byCode);
        }
    }

    private final ProcedureTable table;
    private final AgencyRegister agencies;
    private final Snapshot<Book> book;

    ProcedureCatalogue(ProcedureTable table, AgencyRegister agencies) {
        this.table = table;
        this.agencies = agencies;
        this.book = new Snapshot<>(MAX_AGE, () -> Book.of(table.all()));
    }

    /** The procedure with this code, if {@code agency} receives dossiers of it. */
    public Optional<Procedure> usedBy(Agency agency, String code) {
        return Optional.ofNullable(book.get().byCode().get(code)).filter(procedure -> procedure.isUsedBy(agency));
    }

    /** The procedure with an internal key; throws when there is none, since keys come from the database itself. */
    public Procedure byId(int id) {
        return Optional.ofNullable(book.get().byId().get(id))
                .orElseThrow(() -> new IllegalStateException("no procedure with key " + id));
    }

    /** Every procedure, by code. */
    public List<Procedure> all() {
        return List.copyOf(book.get().byId().values());
    }

    /** Adds procedures whose code is new and returns how many; throws when an owner is not in the register. */
    @Transactional
    public int add(List<NewProcedure> procedures) {
        int added = 0;
        for (NewProcedure procedure : procedures) {
            NewProcedure normal = normal(procedure);
            Owner owner = owner(normal.owner());
            table.addSector(normal.sector());
            added += table.add(normal, owner) ? 1 : 0;
        }
        book.forget();
        return added;
    }

    private Owner owner(String owner) {
        return switch (owner) {
            case "ubnd_huyen" -> new Owner.AllDistricts();
            case "ubnd_xa" -> new Owner.AllCommunes();
            case "moi_don_vi" -> new Owner.Everyone();
            default ->
                new Owner.One(agencies.byCode(owner)
                        .orElseThrow(() -> new IllegalArgumentException("no agency with code " + owner))
                        .id());
        };
    }

    private static NewProcedure normal(NewProcedure procedure) {
        return new NewProcedure(
                Texts.normal(procedure.code()),
                Texts.normal(procedure.name()),
                new Procedure.Sector(
                        Texts.normal(procedure.sector().code()),
                        Texts.normal(procedure.sector().name())),
                procedure.owner(),
                procedure.term(),
                procedure.confidential());
    }
}
