package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.counting.Wait;
import vn.motcua.dossier.CountedDossiers.Stored;

/**
 * Goes through a dossier's events from the first to the last and finds where they lead: what its row should say. Knows
 * nothing of the code that wrote the row.
 */
final class CountedHistory {

    /**
     * An event, or the appointment that one gave.
     *
     * @param receivedAt when the dossier was received, where the event says it
     * @param dueAt the appointment, where the event says what the dossier is
     * @param procedureCode where the event says it
     * @param adjustedEnd when the work ended, where an administrator set it
     */
    record Told(
            DossierEvent.Kind kind,
            Optional<DossierState> state,
            Instant happenedAt,
            Optional<Instant> receivedAt,
            Optional<Instant> dueAt,
            Optional<String> procedureCode,
            Optional<Instant> adjustedEnd) {}

    /** An appointment and a reckoned date that was given, each empty where there is none. */
    record Given(Optional<Instant> dueAt, Optional<Instant> termDueAt) {}

    private DossierState state = DossierState.RECEIVED;
    private Instant receivedAt = Instant.EPOCH;
    private Optional<Instant> dueAt = Optional.empty();
    private Optional<Instant> endedAt = Optional.empty();
    private String procedureCode = "";
    private boolean apologised;
    private final List<Wait> waits = new ArrayList<>();

    void take(Told event) {
        switch (event.kind()) {
            case RECEIVED, CORRECTION -> says(event);
            case SUBMITTED -> {
                says(event);
                become(DossierState.REGISTERED, event);
            }
            case STATUS, RESULT, REOPENING -> event.state().ifPresent(next -> become(next, event));
            case EXTENSION -> apologised = true;
            case ADJUSTMENT -> endedAt = event.adjustedEnd().or(() -> endedAt);
            case STEP -> {
                // Says nothing that counts.
            }
        }
    }

    /** Where the events lead; who keeps the dossier, how it came and its procedure's version stand in no event. */
    Stored present(Stored row, int procedureId, List<Given> dates) {
        return new Stored(
                row.agencyId(),
                procedureId,
                row.procedureVersion(),
                row.origin(),
                row.channel(),
                state,
                receivedAt,
                dates.isEmpty() ? dueAt : dates.getLast().dueAt(),
                dates.stream().flatMap(given -> given.termDueAt().stream()).reduce((earlier, later) -> later),
                endedAt,
                apologised,
                waits);
    }

    String procedureCode() {
        return procedureCode;
    }

    private void says(Told event) {
        receivedAt = event.receivedAt().orElse(receivedAt);
        dueAt = event.dueAt();
        procedureCode = event.procedureCode().orElse(procedureCode);
    }

    private void become(DossierState next, Told event) {
        if (state == DossierState.SUPPLEMENT_REQUESTED && !waits.isEmpty()) {
            boolean supplied = !next.isFinished() || next == DossierState.RESULT_RETURNED;
            waits.add(new Wait(waits.removeLast().from(), Optional.of(event.happenedAt()), supplied));
        }
        if (next == DossierState.SUPPLEMENT_REQUESTED) {
            waits.add(new Wait(event.happenedAt(), Optional.empty(), false));
        }
        if (next == DossierState.RECEIVED && !state.isAccepted()) {
            receivedAt = event.happenedAt();
        }
        endedAt = next.isFinished() ? Optional.of(end(event)) : Optional.empty();
        state = next;
    }

    /** The end of the work stays where it was, but that a result cannot be handed over before it. */
    private Instant end(Told event) {
        return endedAt.filter(
                        earlier -> event.kind() != DossierEvent.Kind.RESULT || earlier.isBefore(event.happenedAt()))
                .orElse(event.happenedAt());
    }
}
