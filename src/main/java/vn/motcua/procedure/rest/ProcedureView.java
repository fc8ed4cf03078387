package vn.motcua.procedure.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.procedure.ManagedProcedure;
import vn.motcua.procedure.ManagedProcedure.State;
import vn.motcua.procedure.ProcedureVersion;

/**
 * One procedure with the version in force; before the first one applies, that one.
 *
 * @param standing {@code in_force}, {@code coming} or {@code closed}
 * @param changesFrom first day of the version to follow
 * @param endsFrom first day it is or was no longer received
 * @param replacement code of what to use instead
 */
record ProcedureView(
        String code,
        String owner,
        String standing,
        VersionView current,
        Optional<String> changesFrom,
        Optional<String> endsFrom,
        Optional<String> replacement) {

    /** Empty when it was never published. */
    static Optional<ProcedureView> of(ManagedProcedure procedure, String owner, Instant now) {
        return procedure
                .inForceAt(now)
                .or(() -> published(procedure).findFirst())
                .flatMap(shown -> VersionView.of(procedure.code(), shown)
                        .map(view -> new ProcedureView(
                                procedure.code(),
                                owner,
                                standing(procedure, now),
                                view,
                                published(procedure)
                                        .filter(version -> version.number() > shown.number())
                                        .findFirst()
                                        .flatMap(ProcedureVersion::publication)
                                        .map(published -> published.validFrom().toString()),
                                procedure.end().map(end -> end.from().toString()),
                                procedure.end().flatMap(ManagedProcedure.End::replacement))));
    }

    private static Stream<ProcedureVersion> published(ManagedProcedure procedure) {
        return procedure.versions().stream()
                .filter(version -> version.publication().isPresent());
    }

    private static String standing(ManagedProcedure procedure, Instant now) {
        if (procedure.stateAt(now) == State.CLOSED) {
            return "closed";
        }
        return procedure.inForceAt(now).isPresent() ? "in_force" : "coming";
    }
}
