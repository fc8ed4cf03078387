package vn.motcua.procedure.web;

import org.springframework.stereotype.Component;
import vn.motcua.procedure.ManagedProcedure;
import vn.motcua.procedure.Procedure.Sector;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.Sectors;

/** Prepares what the template {@code procedure/sheet} shows: a procedure as people read it. */
@Component
class SheetViews {

    /** @param files address below which the forms are found, ending with a slash */
    record Sheet(String code, String owner, String sector, ProcedureContent content, String files) {}

    private final Sectors sectors;
    private final Keepers keepers;

    SheetViews(Sectors sectors, Keepers keepers) {
        this.sectors = sectors;
        this.keepers = keepers;
    }

    Sheet of(ManagedProcedure procedure, ProcedureVersion version, String files) {
        String code = version.content().naming().sector();
        String sector = sectors.all().stream()
                .filter(known -> known.code().equals(code))
                .map(Sector::name)
                .findFirst()
                .orElse(code);
        return new Sheet(procedure.code(), keepers.name(procedure.owner()), sector, version.content(), files);
    }
}
