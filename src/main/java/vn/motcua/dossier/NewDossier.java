package vn.motcua.dossier;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.motcua.dossier.DossierHistory.Change;
import vn.motcua.shared.Reference;

/**
 * A dossier about to be written, with its first events.
 *
 * @param submission how it came, where it is registered here
 */
record NewDossier(
        ReceiveDossier received,
        DossierOrigin origin,
        Progress progress,
        List<DossierEvent> events,
        Optional<Submission> submission,
        Intake intake) {

    static NewDossier of(ReceiveDossier command, Instant now) {
        return of(new DossierHistory(command, now, List.of()));
    }

    /** One that is registered here, now. */
    static NewDossier own(ReceiveDossier command, boolean accepted, Submission submission) {
        NewDossier taken = of(command, command.receivedAt());
        DossierEvent first = accepted ? taken.first() : taken.first().submitted();
        return new NewDossier(
                command,
                DossierOrigin.OWN,
                accepted ? Progress.received() : Progress.submitted(),
                List.of(first),
                Optional.of(submission),
                Intake.NOTHING);
    }

    /** As it would be stored, had each change been pushed when it happened. */
    static NewDossier of(DossierHistory history) {
        return of(history, moment -> moment);
    }

    /** As it is stored when all that happened to it is told at once. */
    static NewDossier toldAtOnce(DossierHistory history) {
        return of(history, _ -> history.recordedAt());
    }

    private static NewDossier of(DossierHistory history, UnaryOperator<Instant> recordedAt) {
        ReceiveDossier command = history.received();
        DossierContent content = DossierContent.of(command);
        List<DossierEvent> events = new ArrayList<>();
        events.add(new DossierEvent(
                1,
                DossierEvent.Kind.RECEIVED,
                Optional.of(DossierState.RECEIVED),
                command.receivedAt(),
                history.recordedAt(),
                Reference.next(InstantSource.fixed(history.recordedAt())),
                content.fingerprint(),
                content));
        Progress progress = Progress.received();
        for (Change change : history.changes()) {
            progress = apply(progress, change);
            events.add(event(progress, change, recordedAt.apply(change.at())));
        }
        return new NewDossier(command, DossierOrigin.of(command), progress, events, Optional.empty(), Intake.NOTHING);
    }

    /** The same with what {@code clock} reckons of it. */
    NewDossier reckoned(TermClock clock) {
        return new NewDossier(
                received, origin, progress, events, submission, IntakeReckoning.of(clock, received, events));
    }

    /** When it is due by its procedure's term. */
    Optional<Instant> termDueAt() {
        return intake.deadlines().isEmpty()
                ? Optional.empty()
                : intake.deadlines().getLast().reckoned().map(Reckoned::dueAt);
    }

    DossierEvent first() {
        return events.getFirst();
    }

    private static Progress apply(Progress progress, Change change) {
        return switch (change) {
            case Change.Status(DossierState state, Instant at) -> progress.status(state, at);
            case Change.Result(Instant at) -> progress.resultReturned(at);
            case Change.Step _ -> progress.step();
        };
    }

    static DossierEvent event(Progress after, Change change, Instant now) {
        return switch (change) {
            case Change.Status(DossierState state, Instant at) -> NewEvent.status(after, state, at, now);
            case Change.Result(Instant at) -> NewEvent.result(after, at, now);
            case Change.Step(ProcessingStep step) -> NewEvent.step(after, step, now);
        };
    }
}
