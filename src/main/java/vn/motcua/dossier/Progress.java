package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a dossier has come: the part of its present that events change. Pure; every way in which dossiers are
 * written goes through it.
 *
 * @param stateEvent number of the event that set the state
 * @param eventCount number of the last event
 * @param finishedAt when the agency's work ended
 * @param returnedAt when the result was handed over
 */
record Progress(
        DossierState state,
        int stateEvent,
        int eventCount,
        Optional<Instant> finishedAt,
        Optional<Instant> returnedAt) {

    /** Whether both stand at the same place, whatever steps there were between them. */
    boolean isAt(Progress other) {
        return state == other.state && finishedAt.equals(other.finishedAt) && returnedAt.equals(other.returnedAt);
    }

    static Progress received() {
        return new Progress(DossierState.RECEIVED, 1, 1, Optional.empty(), Optional.empty());
    }

    /** Handed in, and not taken in yet. */
    static Progress submitted() {
        return new Progress(DossierState.REGISTERED, 1, 1, Optional.empty(), Optional.empty());
    }

    /**
     * After a move of a dossier that the portal keeps, or a reopening. The work that has ended stays ended at its
     * moment until it goes on again.
     */
    Progress moved(DossierMove move, Instant at) {
        DossierState next = move.to();
        return new Progress(
                next,
                eventCount + 1,
                eventCount + 1,
                next.isFinished() ? finishedAt.or(() -> Optional.of(at)) : Optional.empty(),
                next == DossierState.RESULT_RETURNED ? Optional.of(at) : Optional.empty());
    }

    /** After an administrator set the moments of a dossier whose work has ended. */
    Progress adjusted(Optional<Instant> finished, Optional<Instant> returned) {
        return new Progress(state, stateEvent, eventCount + 1, finished, returned);
    }

    /** After the agency has said {@code next} at {@code at}; work that goes on again is no longer finished. */
    Progress status(DossierState next, Instant at) {
        if (!state.canBecome(next) || next == DossierState.RESULT_RETURNED) {
            throw new IllegalArgumentException(state + " cannot become " + next);
        }
        Optional<Instant> finished = next.isFinished() ? Optional.of(at) : Optional.empty();
        return new Progress(next, eventCount + 1, eventCount + 1, finished, returnedAt);
    }

    /**
     * After the result was handed over at {@code at}. The 2016 interface has no moment for the end of the work, so the
     * hand-over stands for it too, unless it was over earlier.
     */
    Progress resultReturned(Instant at) {
        if (!state.canBecome(DossierState.RESULT_RETURNED)) {
            throw new IllegalArgumentException("the result has been returned");
        }
        Instant finished = finishedAt.filter(earlier -> earlier.isBefore(at)).orElse(at);
        return new Progress(
                DossierState.RESULT_RETURNED, eventCount + 1, eventCount + 1, Optional.of(finished), Optional.of(at));
    }

    /** After a step or a correction: the state stays. */
    Progress step() {
        return new Progress(state, stateEvent, eventCount + 1, finishedAt, returnedAt);
    }
}
