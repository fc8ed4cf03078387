package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierProgressTable.Locked;
import vn.motcua.shared.ProvinceTime;

/**
 * Writes what follows from an event of a dossier, in the event's transaction: waiting for supplements, dates, and what
 * looks odd. The appointment of an agency is never changed here.
 */
@Component
class LifeLedger {

    /** What is said with a request for a supplement; an agency's software cannot say it. */
    record Request(Optional<String> reason, List<String> papers) {

        static final Request UNSAID = new Request(Optional.empty(), List.of());
    }

    private final TermClock clock;
    private final SupplementTable supplements;
    private final DeadlineTable deadlines;
    private final SuspicionTable suspicions;

    LifeLedger(TermClock clock, SupplementTable supplements, DeadlineTable deadlines, SuspicionTable suspicions) {
        this.clock = clock;
        this.supplements = supplements;
        this.deadlines = deadlines;
        this.suspicions = suspicions;
    }

    /** After {@code event} led from the state of {@code before} to {@code next}. */
    void stateChanged(Locked before, DossierState next, DossierEvent event, Request request) {
        DossierState state = before.progress().state();
        if (state == DossierState.SUPPLEMENT_REQUESTED) {
            endPeriod(before, next, event);
        }
        if (next == DossierState.SUPPLEMENT_REQUESTED) {
            ask(before, event, request);
        }
        if (next == DossierState.RESULT_RETURNED && before.origin() == DossierOrigin.MIRROR) {
            note(before, event, Suspicions.ofResult(state, event.happenedAt(), event.recordedAt(), before.dueAt()));
        }
        if (before.origin().isKeptHere() && next.isFinished() && !state.isFinished() && next.isAccepted()) {
            noteEnd(before, event);
        }
    }

    /** After an agency replaced what it had sent; {@code after} has the reception and procedure of the new content. */
    void corrected(Locked before, TermClock.Running after, Optional<Instant> dueAt, DossierEvent event) {
        Optional<Reckoned> reckoned = clock.due(after, supplements.of(before.agencyId(), before.dossierId()));
        boolean reckonsAnew = !reckoned.map(Reckoned::dueAt).equals(before.termDueAt());
        if (before.dueAt().equals(dueAt) && !reckonsAnew) {
            return;
        }
        deadlines.change(
                before,
                new DeadlineChange(
                        DeadlineChange.Kind.CORRECTION,
                        event.no(),
                        before.dueAt(),
                        dueAt,
                        reckoned,
                        Optional.empty(),
                        Optional.empty(),
                        event.recordedAt()));
        Set<Suspicion> found = EnumSet.noneOf(Suspicion.class);
        found.addAll(Suspicions.ofMove(before.dueAt(), dueAt, event.recordedAt()));
        found.addAll(Suspicions.ofAppointment(dueAt, reckoned.map(Reckoned::dueAt)));
        note(before, event, found);
    }

    /** After an agency said that the result was handed over before the dossier was received; nothing was stored. */
    void saidReturnedBeforeReception(Locked dossier, Instant now) {
        suspicions.note(
                dossier,
                EnumSet.of(Suspicion.RESULT_BEFORE_RECEPTION),
                dossier.progress().eventCount(),
                now);
    }

    void note(Locked dossier, DossierEvent event, Set<Suspicion> found) {
        suspicions.note(dossier, found, event.no(), event.recordedAt());
    }

    /** How its term runs, with the new appointments given so far. */
    TermClock.Running running(Locked dossier) {
        return running(dossier.agencyId(), dossier.dossierId(), dossier.procedureId(), dossier.receivedAt());
    }

    /** The same of one that is not locked. */
    TermClock.Running running(int agencyId, long dossierId, int procedureId, Instant receivedAt) {
        List<TermClock.Extension> extensions = deadlines.of(agencyId, dossierId).stream()
                .filter(change -> change.kind() == DeadlineChange.Kind.EXTENSION)
                .flatMap(change -> change.dueAt().map(due -> extension(change, due)).stream())
                .toList();
        return new TermClock.Running(agencyId, procedureId, receivedAt, extensions);
    }

    /** Every request for a supplement so far. */
    List<SupplementPeriod> periods(Locked dossier) {
        return periods(dossier.agencyId(), dossier.dossierId());
    }

    List<SupplementPeriod> periods(int agencyId, long dossierId) {
        return supplements.of(agencyId, dossierId);
    }

    private static TermClock.Extension extension(DeadlineChange change, Instant dueAt) {
        return new TermClock.Extension(
                change.recordedAt(),
                LocalDate.ofInstant(dueAt, ProvinceTime.ZONE),
                change.reason().orElse(""));
    }

    private void ask(Locked dossier, DossierEvent event, Request request) {
        int number = periods(dossier).size() + 1;
        supplements.ask(
                dossier,
                new SupplementPeriod(
                        number,
                        event.no(),
                        event.happenedAt(),
                        clock.day(running(dossier), event.happenedAt()),
                        request.reason(),
                        request.papers(),
                        standing(dossier),
                        Optional.empty()));
        note(dossier, event, Suspicions.ofRequest(number, event.happenedAt(), dossier.dueAt()));
    }

    private void endPeriod(Locked dossier, DossierState next, DossierEvent event) {
        boolean supplied = !next.isFinished() || next == DossierState.RESULT_RETURNED;
        List<SupplementPeriod> periods = periods(dossier);
        if (periods.isEmpty() || !periods.getLast().isOpen()) {
            return;
        }
        Optional<Reckoned> reckoned = supplied ? again(dossier, periods, event) : Optional.empty();
        supplements.end(
                dossier,
                new SupplementPeriod.Ending(
                        event.no(),
                        event.happenedAt(),
                        supplied,
                        reckoned.map(Reckoned::dueAt).or(() -> standing(dossier))));
        reckoned.ifPresent(date -> deadlines.change(dossier, supplied(dossier, date, event)));
    }

    private Optional<Reckoned> again(Locked dossier, List<SupplementPeriod> periods, DossierEvent event) {
        SupplementPeriod.Ending ending =
                new SupplementPeriod.Ending(event.no(), event.happenedAt(), true, Optional.empty());
        List<SupplementPeriod> ended = new ArrayList<>(periods);
        ended.set(ended.size() - 1, ended.getLast().ended(ending));
        return clock.due(running(dossier), ended);
    }

    private static DeadlineChange supplied(Locked dossier, Reckoned date, DossierEvent event) {
        Optional<Instant> dueAt = dossier.origin() == DossierOrigin.OWN ? Optional.of(date.dueAt()) : dossier.dueAt();
        return new DeadlineChange(
                DeadlineChange.Kind.SUPPLEMENT,
                event.no(),
                dossier.dueAt(),
                dueAt,
                Optional.of(date),
                Optional.empty(),
                Optional.empty(),
                event.recordedAt());
    }

    private void noteEnd(Locked dossier, DossierEvent event) {
        boolean apologised = !running(dossier).extensions().isEmpty();
        note(dossier, event, Suspicions.ofEnd(dossier.dueAt(), event.happenedAt(), apologised));
    }

    /** The date that waiting moves: the appointment where the portal gives it, else the reckoned one. */
    private static Optional<Instant> standing(Locked dossier) {
        return dossier.origin() == DossierOrigin.OWN ? dossier.dueAt() : dossier.termDueAt();
    }
}
