package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is stored of a dossier, personal data included; who asks decides what may be shown of it. */
@Component
public class DossierFacts {

    private final LookupTable table;
    private final DeadlineReader deadlines;

    DossierFacts(LookupTable table, DeadlineReader deadlines) {
        this.table = table;
        this.deadlines = deadlines;
    }

    /** Every dossier with this code, whatever its case; the latest reception first. */
    public List<LookupRow> withCode(String code) {
        return table.withCode(code);
    }

    /** The dossier with this internal key. */
    public Optional<LookupRow> withKey(int agencyId, long id) {
        return table.withKey(agencyId, id);
    }

    /** What happened to a dossier, newest first. */
    public List<LookupEvent> events(LookupRow dossier) {
        return table.events(dossier);
    }

    /** When it is due and how that came about. */
    public DossierDeadline deadline(LookupRow dossier) {
        return deadlines.of(dossier.present());
    }
}
