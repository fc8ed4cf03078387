package vn.motcua.procedure.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.procedure.ManagedProcedure;
import vn.motcua.procedure.ManagedProcedure.End;
import vn.motcua.procedure.ManagedProcedure.State;
import vn.motcua.procedure.Procedure.Owner;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureContent.FormFile;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.ProcedureVersion.Publication;
import vn.motcua.shared.ProvinceTime;

/**
 * A procedure as its public page tells of it.
 *
 * @param standing whether it applies now
 * @param next the version published to follow it
 * @param end when it ends or has ended
 */
record ProcedureSheet(
        String code,
        Owner owner,
        Standing standing,
        int version,
        ProcedureContent content,
        Publication publication,
        Optional<Next> next,
        Optional<End> end) {

    /** Whether it applies. */
    enum Standing {
        COMING,
        IN_FORCE,
        CLOSED
    }

    /** A version to come. */
    record Next(int version, LocalDate from) {}

    /** Empty when it was never published. */
    static Optional<ProcedureSheet> of(ManagedProcedure procedure, Instant now) {
        Optional<ProcedureVersion> shown = procedure.inForceAt(now).or(() -> first(procedure));
        return shown.flatMap(version -> version.publication().map(published -> {
            Standing standing = now.isBefore(published.inForceFrom()) ? Standing.COMING : Standing.IN_FORCE;
            return new ProcedureSheet(
                    procedure.code(),
                    procedure.owner(),
                    procedure.stateAt(now) == State.CLOSED ? Standing.CLOSED : standing,
                    version.number(),
                    version.content(),
                    published,
                    next(procedure, version.number()),
                    procedure.end());
        }));
    }

    private static Optional<ProcedureVersion> first(ManagedProcedure procedure) {
        return procedure.versions().stream()
                .filter(version -> version.publication().isPresent())
                .findFirst();
    }

    private static Optional<Next> next(ManagedProcedure procedure, int number) {
        return procedure.versions().stream()
                .filter(version -> version.number() > number)
                .flatMap(version ->
                        version
                                .publication()
                                .map(published -> new Next(version.number(), published.validFrom()))
                                .stream())
                .findFirst();
    }

    /** A form of this version, as its papers name it. */
    public Optional<FormFile> form(int id) {
        return content.forms().stream().filter(form -> form.id() == id).findFirst();
    }

    /** A set's values in the order of their enum. */
    public static <T extends Enum<T>> List<T> inOrder(Set<T> values) {
        return values.stream().sorted(Comparator.naturalOrder()).toList();
    }

    /** Whether it may be asked for today. */
    public boolean isInForce() {
        return standing == Standing.IN_FORCE;
    }

    /** The day on which it was published. */
    public LocalDate publishedOn() {
        return LocalDate.ofInstant(publication.at(), ProvinceTime.ZONE);
    }
}
