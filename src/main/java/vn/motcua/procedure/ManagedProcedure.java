package vn.motcua.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.procedure.Procedure.Owner;
import vn.motcua.shared.ProvinceTime;

/**
 * A procedure with everything it was, is and is planned to be, for those who keep it.
 *
 * @param versions by number, at least one; only the last may be a draft
 */
public record ManagedProcedure(int id, String code, Owner owner, Optional<End> end, List<ProcedureVersion> versions) {

    /**
     * When it ends.
     *
     * @param from first day it is no longer received
     * @param replacement code of what to use instead
     */
    public record End(LocalDate from, Optional<String> replacement) {}

    /** Where a procedure stands. */
    public enum State {
        DRAFT,
        PUBLISHED,
        CLOSED
    }

    /** What nobody but its keepers sees yet. */
    public Optional<ProcedureVersion> draft() {
        return Optional.of(versions.getLast())
                .filter(version -> version.publication().isEmpty());
    }

    /** What the public was told last, in force or about to be. */
    public Optional<ProcedureVersion> lastPublished() {
        return versions.reversed().stream()
                .filter(version -> version.publication().isPresent())
                .findFirst();
    }

    /** What applies at {@code moment}: the last version that has begun. */
    public Optional<ProcedureVersion> inForceAt(Instant moment) {
        return versions.reversed().stream()
                .filter(version -> version.isBegunAt(moment))
                .findFirst();
    }

    public Optional<ProcedureVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    public State stateAt(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, ProvinceTime.ZONE);
        if (end.filter(known -> !day.isBefore(known.from())).isPresent()) {
            return State.CLOSED;
        }
        return lastPublished().isPresent() ? State.PUBLISHED : State.DRAFT;
    }
}
