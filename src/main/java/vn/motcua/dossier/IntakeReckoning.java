package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through the first events of a dossier and reckons what follows from them. */
final class IntakeReckoning {

    private final TermClock clock;
    private final TermClock.Running running;
    private final Optional<Instant> dueAt;
    private final List<DeadlineChange> deadlines = new ArrayList<>();
    private final List<SupplementPeriod> periods = new ArrayList<>();
    private final Map<Suspicion, Noted> noted = new LinkedHashMap<>();
    private DossierState state = DossierState.RECEIVED;

    private IntakeReckoning(TermClock clock, ReceiveDossier received) {
        this.clock = clock;
        this.running = TermClock.Running.of(received);
        this.dueAt = received.dueAt();
    }

    static Intake of(TermClock clock, ReceiveDossier received, List<DossierEvent> events) {
        IntakeReckoning reckoning = new IntakeReckoning(clock, received);
        events.forEach(reckoning::take);
        return new Intake(reckoning.deadlines, reckoning.periods, List.copyOf(reckoning.noted.values()));
    }

    private void take(DossierEvent event) {
        switch (event.kind()) {
            case RECEIVED -> begin(event);
            case STATUS, RESULT -> event.state().ifPresent(next -> become(next, event));
            case SUBMITTED, STEP, CORRECTION, EXTENSION, REOPENING, ADJUSTMENT -> {
                // These change no date of a dossier that is told with its past.
            }
        }
    }

    private void begin(DossierEvent event) {
        Optional<Reckoned> reckoned = clock.due(running, List.of());
        reckoned.ifPresent(date -> deadlines.add(DeadlineChange.reckoned(
                DeadlineChange.Kind.REGISTRATION, event.no(), dueAt, date, event.recordedAt())));
        note(Suspicions.ofAppointment(dueAt, reckoned.map(Reckoned::dueAt)), event);
    }

    private void become(DossierState next, DossierEvent event) {
        if (state == DossierState.SUPPLEMENT_REQUESTED) {
            end(next, event);
        }
        if (next == DossierState.SUPPLEMENT_REQUESTED) {
            ask(event);
        }
        if (next == DossierState.RESULT_RETURNED) {
            note(Suspicions.ofResult(state, event.happenedAt(), event.happenedAt(), dueAt), event);
        }
        state = next;
    }

    private void ask(DossierEvent event) {
        int number = periods.size() + 1;
        periods.add(new SupplementPeriod(
                number,
                event.no(),
                event.happenedAt(),
                clock.day(running, event.happenedAt()),
                Optional.empty(),
                List.of(),
                termDueAt(),
                Optional.empty()));
        note(Suspicions.ofRequest(number, event.happenedAt(), dueAt), event);
    }

    private void end(DossierState next, DossierEvent event) {
        boolean supplied = next != DossierState.UNRESOLVED;
        replaceLast(new SupplementPeriod.Ending(event.no(), event.happenedAt(), supplied, termDueAt()));
        Optional<Reckoned> again = supplied ? clock.due(running, periods) : Optional.empty();
        again.ifPresent(date -> {
            deadlines.add(DeadlineChange.reckoned(
                    DeadlineChange.Kind.SUPPLEMENT, event.no(), dueAt, date, event.recordedAt()));
            replaceLast(new SupplementPeriod.Ending(event.no(), event.happenedAt(), true, Optional.of(date.dueAt())));
        });
    }

    private void replaceLast(SupplementPeriod.Ending ending) {
        periods.set(periods.size() - 1, periods.getLast().ended(ending));
    }

    private Optional<Instant> termDueAt() {
        return deadlines.isEmpty()
                ? Optional.empty()
                : deadlines.getLast().reckoned().map(Reckoned::dueAt);
    }

    private void note(Set<Suspicion> suspicions, DossierEvent event) {
        Noted.all(suspicions, event.no(), event.recordedAt())
                .forEach(each -> noted.putIfAbsent(each.suspicion(), each));
    }
}
