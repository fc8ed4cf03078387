package vn.motcua.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Act;
import vn.motcua.audit.Actor;
import vn.motcua.audit.AuditTrail;
import vn.motcua.procedure.Procedure.Sector;
import vn.motcua.procedure.ProcedureVersion.Publication;
import vn.motcua.shared.ProvinceTime;
import vn.motcua.shared.Texts;

/** Stores procedures that are brought in with codes of their own and published at once. */
@Component
class NewProcedures implements ProcedureCatalogue.Additions {

    private final SectorTable sectors;
    private final DefinitionTable definitions;
    private final VersionTable versions;
    private final OwnerNames owners;
    private final AuditTrail audit;

    NewProcedures(
            SectorTable sectors,
            DefinitionTable definitions,
            VersionTable versions,
            OwnerNames owners,
            AuditTrail audit) {
        this.sectors = sectors;
        this.definitions = definitions;
        this.versions = versions;
        this.owners = owners;
        this.audit = audit;
    }

    /** What is there already is left as it is. */
    @Override
    public boolean add(NewProcedure procedure, Instant now) {
        String code = Texts.normal(procedure.code());
        Sector sector = new Sector(
                Texts.normal(procedure.sector().code()),
                Texts.normal(procedure.sector().name()));
        Optional<Integer> id = definitions.add(code, owners.owner(procedure.owner()));
        id.ifPresent(key -> {
            sectors.add(sector);
            publish(key, code, NormalContent.of(procedure.content()), now);
            audit.record(Actor.SYSTEM, Act.CREATE, "procedure", code, Map.of("published", "1"));
        });
        return id.isPresent();
    }

    private void publish(int id, String code, ProcedureContent content, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ProvinceTime.ZONE);
        versions.addDraft(id, content, Folded.of(code, content), now, Actor.SYSTEM.name());
        versions.publish(
                id,
                new Publication(
                        today,
                        today.atStartOfDay(ProvinceTime.ZONE).toInstant(),
                        Optional.empty(),
                        now,
                        Actor.SYSTEM.name()));
    }
}
