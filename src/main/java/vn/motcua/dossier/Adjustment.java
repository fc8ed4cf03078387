package vn.motcua.dossier;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.DossierProgressTable.Locked;

/**
 * Asks to set the moments of a dossier anew, all of them, as they should have been.
 *
 * @param revision number of the dossier's last event that the administrator saw
 * @param reason why; everybody can read it
 * @param dueAt the appointment
 * @param finishedAt when the work ended
 * @param returnedAt when the result was handed over
 */
public record Adjustment(
        int revision,
        String reason,
        Optional<Instant> dueAt,
        Optional<Instant> finishedAt,
        Optional<Instant> returnedAt) {

    /** What is wrong with it, everything at once; moments there are only where the state has them. */
    Set<MoveMistake> mistakes(Instant receivedAt, Progress present, Instant now) {
        Set<MoveMistake> found = EnumSet.noneOf(MoveMistake.class);
        add(found, reason.isEmpty(), MoveMistake.REASON_MISSING);
        add(found, reason.length() > MoveRules.LONGEST_REASON, MoveMistake.REASON_TOO_LONG);
        boolean mismatch = finishedAt.isPresent() != present.finishedAt().isPresent()
                || returnedAt.isPresent() != present.returnedAt().isPresent();
        add(found, mismatch, MoveMistake.MOMENT_MISSING);
        add(found, isBefore(dueAt, receivedAt), MoveMistake.MOMENT_BEFORE_RECEPTION);
        add(found, isBefore(finishedAt, receivedAt), MoveMistake.MOMENT_BEFORE_RECEPTION);
        add(found, isBefore(returnedAt, receivedAt), MoveMistake.MOMENT_BEFORE_RECEPTION);
        add(found, finishedAt.filter(now::isBefore).isPresent(), MoveMistake.MOMENT_TO_COME);
        add(found, returnedAt.filter(now::isBefore).isPresent(), MoveMistake.MOMENT_TO_COME);
        add(found, finishedAt.filter(end -> isBefore(returnedAt, end)).isPresent(), MoveMistake.MOMENTS_CROSSED);
        return found;
    }

    /** What the event keeps: the moments before and after, where they differ. */
    DossierContent content(Locked dossier, String officer) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("move", "adjust");
        fields.put("by", officer);
        fields.put("reason", reason);
        put(fields, "dueAt", dossier.dueAt(), dueAt);
        put(fields, "finishedAt", dossier.progress().finishedAt(), finishedAt);
        put(fields, "returnedAt", dossier.progress().returnedAt(), returnedAt);
        return new DossierContent(fields);
    }

    DeadlineChange change(Locked dossier, DossierEvent event) {
        return new DeadlineChange(
                DeadlineChange.Kind.ADJUSTMENT,
                event.no(),
                dossier.dueAt(),
                dueAt,
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason),
                event.recordedAt());
    }

    private static void put(
            Map<String, Object> fields, String name, Optional<Instant> before, Optional<Instant> after) {
        if (!before.equals(after)) {
            before.ifPresent(moment -> fields.put(name + "Before", moment.toString()));
            after.ifPresent(moment -> fields.put(name, moment.toString()));
        }
    }

    private static boolean isBefore(Optional<Instant> moment, Instant bound) {
        return moment.filter(given -> Days.isBefore(given, bound)).isPresent();
    }

    private static void add(Set<MoveMistake> found, boolean wrong, MoveMistake mistake) {
        if (wrong) {
            found.add(mistake);
        }
    }

    @Override
    public String toString() {
        return "Adjustment[after %d]".formatted(revision);
    }
}
