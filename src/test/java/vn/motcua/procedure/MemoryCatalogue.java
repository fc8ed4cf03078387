package vn.motcua.procedure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.NoDatabase;
import vn.motcua.agency.AgencyRegister;

/** A catalogue without a database: one procedure that every agency uses, and one of a single agency. */
public final class MemoryCatalogue {

    private static final Procedure.Sector SECTOR = new Procedure.Sector("LV99", "Tiếp cận thông tin");

    private MemoryCatalogue() {}

    public static ProcedureCatalogue of(AgencyRegister agencies) {
        int justice = agencies.byCode("stp").orElseThrow().id();
        List<Procedure> procedures = List.of(
                procedure(1, "T-HTI-900999-TT", new Procedure.Owner.Everyone()),
                procedure(2, "T-HTI-900001-TT", new Procedure.Owner.One(justice)));
        ProcedureTable table = new ProcedureTable(NoDatabase.client()) {
            @Override
            List<Procedure> all(Instant now) {
                return procedures;
            }
        };
        return new ProcedureCatalogue(table, (procedure, now) -> false, agencies, Clock.systemUTC());
    }

    private static Procedure procedure(int id, String code, Procedure.Owner owner) {
        return new Procedure(id, code, "Cung cấp thông tin", SECTOR, owner, Optional.empty(), false);
    }
}
