package vn.motcua.procedure;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Act;
import vn.motcua.audit.Actor;
import vn.motcua.audit.AuditTrail;
import vn.motcua.procedure.Flaw.Kind;
import vn.motcua.procedure.Procedure.Sector;
import vn.motcua.shared.Texts;

/** The sectors (lĩnh vực) that procedures belong to. */
@Component
public class Sectors {

    private static final String KIND = "sector";

    private final SectorTable table;
    private final ProcedureCatalogue catalogue;
    private final AuditTrail audit;

    Sectors(SectorTable table, ProcedureCatalogue catalogue, AuditTrail audit) {
        this.table = table;
        this.catalogue = catalogue;
        this.audit = audit;
    }

    /** By code. */
    public List<Sector> all() {
        return table.all();
    }

    /** Adds a sector; what is wrong with it, if anything. */
    @Transactional
    public List<Flaw> add(Sector given, Actor by) {
        Sector sector = normal(given);
        FlawList flaws = new FlawList();
        flaws.text("code", sector.code(), 20);
        flaws.addUnless(sector.code().isEmpty() || sector.code().matches("[0-9A-Za-z.-]+"), "code", Kind.NOT_A_CODE);
        flaws.text("name", sector.name(), 200);
        if (flaws.toList().isEmpty()) {
            flaws.addUnless(table.add(sector), "code", Kind.CODE_TAKEN);
        }
        if (flaws.toList().isEmpty()) {
            audit.record(by, Act.CREATE, KIND, sector.code(), Map.of("name", sector.name()));
        }
        return flaws.toList();
    }

    /** Gives a sector another name; what is wrong with it, if anything. */
    @Transactional
    public List<Flaw> rename(Sector given, Actor by) {
        Sector sector = normal(given);
        FlawList flaws = new FlawList();
        flaws.text("name", sector.name(), 200);
        if (flaws.toList().isEmpty()) {
            flaws.addUnless(table.rename(sector), "code", Kind.NO_SUCH_SECTOR);
        }
        if (flaws.toList().isEmpty()) {
            catalogue.changed();
            audit.record(by, Act.CHANGE, KIND, sector.code(), Map.of("name", sector.name()));
        }
        return flaws.toList();
    }

    /** Removes a sector that no procedure has ever named; false when one has, or it is not there. */
    @Transactional
    public boolean remove(String code, Actor by) {
        boolean removed = table.remove(code);
        if (removed) {
            audit.record(by, Act.REMOVE, KIND, code, Map.of());
        }
        return removed;
    }

    private static Sector normal(Sector sector) {
        return new Sector(Texts.normal(sector.code()), Texts.normal(sector.name()));
    }
}
