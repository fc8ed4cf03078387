package vn.motcua.dossier;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.audit.Actor;
import vn.motcua.audit.AuditTrail;

/** Shows agencies the whole of dossiers they sent or handle; every reading is audited. */
@Component
public class OwnDossiers {

    private final OwnDossierTable table;
    private final AuditTrail audit;

    OwnDossiers(OwnDossierTable table, AuditTrail audit) {
        this.table = table;
        this.audit = audit;
    }

    /**
     * The dossier, or empty when there is none or {@code reader} neither sent nor handles it.
     *
     * @param actor the reader, for the audit trail
     */
    public Optional<OwnDossier> find(Agency reader, Agency sender, Agency handler, String code, Actor actor) {
        if (!reader.equals(sender) && !reader.equals(handler)) {
            return Optional.empty();
        }
        Optional<OwnDossier> dossier = table.find(new DossierKey(handler.id(), sender.id(), code));
        dossier.ifPresent(found -> audit.read(actor, "dossier", sender.code() + " " + found.code()));
        return dossier;
    }
}
