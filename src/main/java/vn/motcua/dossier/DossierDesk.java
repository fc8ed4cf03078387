package vn.motcua.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.account.SignedIn;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierProgressTable.Locked;

/**
 * Where officers move the dossiers that the portal keeps, and an administrator reopens what is final. Of two who act on
 * the same dossier at once the second is told. Everything is audited.
 */
@Component
public class DossierDesk {

    private final DeskReach reach;
    private final DossierProgressTable progress;
    private final LifeLedger ledger;
    private final Acceptance acceptance;
    private final AuditTrail audit;
    private final Clock clock;

    DossierDesk(
            DeskReach reach,
            DossierProgressTable progress,
            LifeLedger ledger,
            Acceptance acceptance,
            AuditTrail audit,
            Clock clock) {
        this.reach = reach;
        this.progress = progress;
        this.ledger = ledger;
        this.acceptance = acceptance;
        this.audit = audit;
        this.clock = clock;
    }

    /** What {@code person} may do with a dossier in a state, in the order of a dossier's life. */
    public List<DossierMove> possible(SignedIn person, int agencyId, DossierOrigin origin, DossierState state) {
        return DossierMove.possible(state, reach.actors(person, agencyId)).stream()
                .filter(move -> fits(move, origin, state))
                .toList();
    }

    /** Does it, or says why not. */
    @Transactional
    public MoveOutcome move(SignedIn person, int agencyId, long dossierId, DossierMove move, MoveOrder order) {
        if (!reach.reaches(person, agencyId)) {
            return new MoveOutcome.NotFound();
        }
        return progress.lock(agencyId, dossierId)
                .map(dossier -> move(person, dossier, move, order))
                .orElseGet(MoveOutcome.NotFound::new);
    }

    /** An agency's own dossier is only ever reopened, once its result is out: all else the agency says itself. */
    private static boolean fits(DossierMove move, DossierOrigin origin, DossierState state) {
        return origin.isKeptHere() || (move.concernsMirrors() && state == DossierState.RESULT_RETURNED);
    }

    private MoveOutcome move(SignedIn person, Locked dossier, DossierMove move, MoveOrder order) {
        DossierState state = dossier.progress().state();
        boolean possible =
                possible(person, dossier.agencyId(), dossier.origin(), state).contains(move);
        if (!possible || order.revision() != dossier.progress().eventCount()) {
            return new MoveOutcome.Overtaken(state);
        }
        Set<MoveMistake> mistakes = MoveRules.mistakes(move.conditions(), order);
        return mistakes.isEmpty() ? done(person, dossier, move, order) : new MoveOutcome.Invalid(mistakes);
    }

    private MoveOutcome done(SignedIn person, Locked dossier, DossierMove move, MoveOrder order) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Progress after = dossier.progress().moved(move, now);
        DossierEvent event = NewEvent.moved(after, kind(move), now, order.content(move.column(), person.displayName()));
        progress.append(dossier, after, event);
        LifeLedger.Request request =
                new LifeLedger.Request(Optional.of(order.reason()).filter(text -> !text.isEmpty()), order.papers());
        ledger.stateChanged(dossier, move.to(), event, request);
        if (move == DossierMove.ACCEPT) {
            acceptance.accept(dossier, event);
        }
        if (move.isReopening()) {
            ledger.note(dossier, event, EnumSet.of(Suspicion.REOPENED));
        }
        audit.record(
                person.actor(),
                Act.CHANGE,
                "dossier",
                dossier.agencyId() + "/" + dossier.dossierId(),
                Map.of("move", move.column(), "state", move.to().column()));
        return new MoveOutcome.Done(move.to());
    }

    private static DossierEvent.Kind kind(DossierMove move) {
        if (move.isReopening()) {
            return DossierEvent.Kind.REOPENING;
        }
        return move.to() == DossierState.RESULT_RETURNED ? DossierEvent.Kind.RESULT : DossierEvent.Kind.STATUS;
    }
}
