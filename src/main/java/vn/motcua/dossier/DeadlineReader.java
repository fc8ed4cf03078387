package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Derivation;

/** Reads when a dossier is due and how that came about. */
@Component
class DeadlineReader {

    /** The dossier's own row, as far as dates go. */
    record Present(
            int agencyId,
            long dossierId,
            DossierOrigin origin,
            DossierState state,
            Optional<Instant> firstDueAt,
            Optional<Instant> dueAt,
            Optional<Instant> termDueAt) {}

    private final DeadlineTable deadlines;
    private final SupplementTable supplements;

    DeadlineReader(DeadlineTable deadlines, SupplementTable supplements) {
        this.deadlines = deadlines;
        this.supplements = supplements;
    }

    DossierDeadline of(Present dossier) {
        List<DeadlineChange> changes = deadlines.of(dossier.agencyId(), dossier.dossierId());
        return new DossierDeadline(
                dossier.origin() == DossierOrigin.OWN,
                dossier.firstDueAt().or(dossier::dueAt),
                dossier.dueAt(),
                dossier.termDueAt(),
                changes.stream()
                        .flatMap(change -> change.reckoned().stream())
                        .reduce((_, later) -> later)
                        .map(Reckoned::derivation)
                        .map(Derivation::ofJson),
                dossier.state() == DossierState.SUPPLEMENT_REQUESTED,
                supplements.of(dossier.agencyId(), dossier.dossierId()),
                changes.stream()
                        .flatMap(change -> AppointmentChange.of(change).stream())
                        .toList());
    }
}
