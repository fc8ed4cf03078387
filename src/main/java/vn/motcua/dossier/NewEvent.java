package vn.motcua.dossier;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.shared.Digest;
import vn.motcua.shared.Reference;

/** Makes the events that follow reception; {@code after} is the dossier's progress with the event counted in. */
final class NewEvent {

    private NewEvent() {}

    static DossierEvent status(Progress after, DossierState state, Instant at, Instant now) {
        return event(after, DossierEvent.Kind.STATUS, Optional.of(state), at, now, DossierContent.EMPTY);
    }

    static DossierEvent result(Progress after, Instant returnedAt, Instant now) {
        return event(
                after,
                DossierEvent.Kind.RESULT,
                Optional.of(DossierState.RESULT_RETURNED),
                returnedAt,
                now,
                DossierContent.EMPTY);
    }

    static DossierEvent step(Progress after, ProcessingStep step, Instant now) {
        return event(after, DossierEvent.Kind.STEP, Optional.empty(), step.at(), now, DossierContent.of(step));
    }

    static DossierEvent correction(Progress after, CorrectDossier command, Instant now) {
        DossierContent content = DossierContent.of(command);
        return new DossierEvent(
                after.eventCount(),
                DossierEvent.Kind.CORRECTION,
                Optional.empty(),
                now,
                now,
                Reference.next(InstantSource.fixed(now)),
                content.fingerprint(),
                content);
    }

    /** What an officer did; {@code kind} says whether it led to another state. */
    static DossierEvent moved(Progress after, DossierEvent.Kind kind, Instant now, DossierContent details) {
        return event(after, kind, Optional.of(after.state()), now, now, details);
    }

    /** What an officer or administrator changed without another state. */
    static DossierEvent changed(Progress after, DossierEvent.Kind kind, Instant now, DossierContent details) {
        return event(after, kind, Optional.empty(), now, now, details);
    }

    /** What tells one step from another: its content and its moment. */
    static Digest fingerprint(ProcessingStep step) {
        return withMoment(DossierContent.of(step), step.at()).fingerprint();
    }

    private static DossierEvent event(
            Progress after,
            DossierEvent.Kind kind,
            Optional<DossierState> state,
            Instant happenedAt,
            Instant now,
            DossierContent details) {
        return new DossierEvent(
                after.eventCount(),
                kind,
                state,
                happenedAt,
                now,
                Reference.next(InstantSource.fixed(now)),
                withMoment(details, happenedAt).fingerprint(),
                details);
    }

    private static DossierContent withMoment(DossierContent details, Instant moment) {
        Map<String, Object> fields = new LinkedHashMap<>(details.fields());
        fields.put("at", moment.toString());
        return new DossierContent(fields);
    }
}
