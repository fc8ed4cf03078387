package vn.motcua.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierProgressTable.Locked;
import vn.motcua.shared.ProvinceTime;

/**
 * Where the dates of dossiers are changed by people: a new appointment with an apology by officers (form 04 of TT
 * 03/2025/TT-VPCP), and corrections by the province's administrator. What was before stays in the history.
 */
@Component
public class DossierDates {

    /** What has to be said with a new appointment. */
    public static final Set<MoveCondition> EXTENSION =
            Set.of(MoveCondition.REASON, MoveCondition.DOCUMENT, MoveCondition.APPOINTMENT);

    private final DeskReach reach;
    private final DossierProgressTable progress;
    private final DeadlineTable deadlines;
    private final LifeLedger ledger;
    private final TermClock terms;
    private final AuditTrail audit;
    private final Clock clock;
    private final int mostExtensions;

    /** @param mostExtensions new appointments a dossier may be given: one since NĐ 61/2018, article 19 */
    DossierDates(
            DeskReach reach,
            DossierProgressTable progress,
            DeadlineTable deadlines,
            LifeLedger ledger,
            TermClock terms,
            AuditTrail audit,
            Clock clock,
            @Value("${motcua.dossier.extensions:1}") int mostExtensions) {
        this.reach = reach;
        this.progress = progress;
        this.deadlines = deadlines;
        this.ledger = ledger;
        this.terms = terms;
        this.audit = audit;
        this.clock = clock;
        this.mostExtensions = mostExtensions;
    }

    /** Whether {@code person} may give a new appointment. */
    public boolean isExtendable(
            SignedIn person, int agencyId, DossierOrigin origin, DossierState state, Optional<Instant> dueAt) {
        return reach.actors(person, agencyId).contains(DossierActor.CASE_OFFICER)
                && origin.isKeptHere()
                && state.isAccepted()
                && !state.isFinished()
                && dueAt.isPresent();
    }

    /** Whether {@code person} may correct moments. */
    public boolean isAdjustable(SignedIn person) {
        return person.role() == Role.PROVINCE_ADMINISTRATOR;
    }

    /** Gives a new appointment with an apology. */
    @Transactional
    public MoveOutcome extend(SignedIn person, int agencyId, long dossierId, MoveOrder order) {
        if (!reach.reaches(person, agencyId)) {
            return new MoveOutcome.NotFound();
        }
        return progress.lock(agencyId, dossierId)
                .map(dossier -> extend(person, dossier, order))
                .orElseGet(MoveOutcome.NotFound::new);
    }

    /** Sets moments anew. */
    @Transactional
    public MoveOutcome adjust(SignedIn person, int agencyId, long dossierId, Adjustment adjustment) {
        if (!isAdjustable(person)) {
            return new MoveOutcome.NotFound();
        }
        return progress.lock(agencyId, dossierId)
                .map(dossier -> adjust(person, dossier, adjustment))
                .orElseGet(MoveOutcome.NotFound::new);
    }

    private MoveOutcome extend(SignedIn person, Locked dossier, MoveOrder order) {
        DossierState state = dossier.progress().state();
        boolean possible = isExtendable(person, dossier.agencyId(), dossier.origin(), state, dossier.dueAt());
        if (!possible || order.revision() != dossier.progress().eventCount()) {
            return new MoveOutcome.Overtaken(state);
        }
        Set<MoveMistake> mistakes = EnumSet.noneOf(MoveMistake.class);
        mistakes.addAll(MoveRules.mistakes(EXTENSION, order));
        TermClock.Running running = ledger.running(dossier);
        if (running.extensions().size() >= mostExtensions) {
            mistakes.add(MoveMistake.TOO_MANY_EXTENSIONS);
        }
        order.day().filter(day -> !isLater(day, dossier)).ifPresent(_ -> mistakes.add(MoveMistake.DAY_NOT_LATER));
        return mistakes.isEmpty()
                ? extended(person, dossier, order, order.day().orElseThrow(), running)
                : new MoveOutcome.Invalid(mistakes);
    }

    private boolean isLater(LocalDate day, Locked dossier) {
        return !day.isBefore(LocalDate.ofInstant(clock.instant(), ProvinceTime.ZONE))
                && dossier.dueAt()
                        .map(due -> day.isAfter(LocalDate.ofInstant(due, ProvinceTime.ZONE)))
                        .orElse(true);
    }

    private MoveOutcome extended(
            SignedIn person, Locked dossier, MoveOrder order, LocalDate day, TermClock.Running running) {
        Instant now = now();
        Optional<Reckoned> reckoned = dossier.origin() == DossierOrigin.OWN
                ? reckoned(dossier, running, new TermClock.Extension(now, day, order.reason()))
                : Optional.empty();
        Instant dueAt = reckoned.map(Reckoned::dueAt).orElseGet(() -> terms.closing(dossier.agencyId(), day));
        Progress after = dossier.progress().step();
        Map<String, Object> fields = new LinkedHashMap<>(
                order.content("extend", person.displayName()).fields());
        fields.put("dueAt", dueAt.toString());
        DossierEvent event = NewEvent.changed(after, DossierEvent.Kind.EXTENSION, now, new DossierContent(fields));
        progress.append(dossier, after, event);
        deadlines.change(
                dossier,
                new DeadlineChange(
                        DeadlineChange.Kind.EXTENSION,
                        event.no(),
                        dossier.dueAt(),
                        Optional.of(dueAt),
                        reckoned,
                        Optional.of(order.document()),
                        Optional.of(order.reason()),
                        now));
        ledger.note(dossier, event, Suspicions.ofMove(dossier.dueAt(), Optional.of(dueAt), now));
        record(person, dossier, "extend");
        return new MoveOutcome.Done(after.state());
    }

    private Optional<Reckoned> reckoned(Locked dossier, TermClock.Running running, TermClock.Extension extension) {
        List<TermClock.Extension> extensions = new ArrayList<>(running.extensions());
        extensions.add(extension);
        return terms.due(
                new TermClock.Running(running.agencyId(), running.procedureId(), running.receivedAt(), extensions),
                ledger.periods(dossier));
    }

    private MoveOutcome adjust(SignedIn person, Locked dossier, Adjustment adjustment) {
        Progress present = dossier.progress();
        if (adjustment.revision() != present.eventCount()) {
            return new MoveOutcome.Overtaken(present.state());
        }
        Set<MoveMistake> mistakes = adjustment.mistakes(dossier.receivedAt(), present, clock.instant());
        if (!mistakes.isEmpty()) {
            return new MoveOutcome.Invalid(mistakes);
        }
        Instant now = now();
        Progress after = present.adjusted(adjustment.finishedAt(), adjustment.returnedAt());
        DossierEvent event = NewEvent.changed(
                after, DossierEvent.Kind.ADJUSTMENT, now, adjustment.content(dossier, person.displayName()));
        progress.append(dossier, after, event);
        if (!adjustment.dueAt().equals(dossier.dueAt())) {
            deadlines.change(dossier, adjustment.change(dossier, event));
        }
        Set<Suspicion> found = EnumSet.of(Suspicion.MOMENTS_ADJUSTED);
        found.addAll(Suspicions.ofMove(dossier.dueAt(), adjustment.dueAt(), now));
        ledger.note(dossier, event, found);
        record(person, dossier, "adjust");
        return new MoveOutcome.Done(after.state());
    }

    private void record(SignedIn person, Locked dossier, String what) {
        audit.record(
                person.actor(),
                Act.CHANGE,
                "dossier",
                dossier.agencyId() + "/" + dossier.dossierId(),
                Map.of("move", what));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
