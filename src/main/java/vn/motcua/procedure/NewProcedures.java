package vn.motcua.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Procedure.Sector;
import vn.motcua.procedure.ProcedureVersion.Publication;
import vn.motcua.shared.ProvinceTime;
import vn.motcua.shared.Texts;

/** Stores procedures that are brought in with codes of their own and published at once. */
@Component
class NewProcedures {

    private static final String BY = "system";

    private final SectorTable sectors;
    private final DefinitionTable definitions;
    private final VersionTable versions;
    private final OwnerNames owners;

    NewProcedures(SectorTable sectors, DefinitionTable definitions, VersionTable versions, OwnerNames owners) {
        this.sectors = sectors;
        this.definitions = definitions;
        this.versions = versions;
        this.owners = owners;
    }

    /** False when its code is there already; what is there is left as it is. */
    boolean add(NewProcedure procedure, Instant now) {
        String code = Texts.normal(procedure.code());
        Sector sector = new Sector(
                Texts.normal(procedure.sector().code()),
                Texts.normal(procedure.sector().name()));
        Optional<Integer> id = definitions.add(code, owners.owner(procedure.owner()));
        id.ifPresent(key -> {
            sectors.add(sector);
            publish(key, code, NormalContent.of(procedure.content()), now);
        });
        return id.isPresent();
    }

    private void publish(int id, String code, ProcedureContent content, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ProvinceTime.ZONE);
        versions.addDraft(id, content, Folded.of(code, content), now, BY);
        versions.publish(
                id,
                new Publication(today, today.atStartOfDay(ProvinceTime.ZONE).toInstant(), Optional.empty(), now, BY));
    }
}
