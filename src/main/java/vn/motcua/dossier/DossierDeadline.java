package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.Derivation;
import vn.motcua.calendar.Step;
import vn.motcua.shared.ProvinceTime;

/**
 * When a dossier is due, and how that came about: the appointment, first and present, what the procedure's term would
 * give, waiting for supplements, and every change.
 *
 * @param givenHere whether the portal gave the appointment, so that {@code termDueAt} is it, or the agency did
 * @param firstDueAt the appointment first given
 * @param dueAt the appointment as it is now; empty where there is none
 * @param termDueAt when it is due by the procedure's term; empty where it has none, or where nothing was reckoned
 * @param derivation how {@code termDueAt} came about
 * @param clockStands whether the applicant is waited for, so that the date still moves
 * @param supplements in order
 * @param changes of the appointment, in order; without those of the reckoned date alone
 */
public record DossierDeadline(
        boolean givenHere,
        Optional<Instant> firstDueAt,
        Optional<Instant> dueAt,
        Optional<Instant> termDueAt,
        Optional<Derivation> derivation,
        boolean clockStands,
        List<SupplementPeriod> supplements,
        List<AppointmentChange> changes) {

    /** How the appointment that an agency brought stands to the procedure's term, by the day. */
    public enum Comparison {
        /** Nothing to compare. */
        NONE,
        SAME,
        EARLIER,
        LATER
    }

    /** The present appointment against the term; {@code NONE} where the portal gave it, or either is missing. */
    public Comparison comparison() {
        if (givenHere || dueAt.isEmpty() || termDueAt.isEmpty()) {
            return Comparison.NONE;
        }
        int side = Integer.signum(day(dueAt.get()).compareTo(day(termDueAt.get())));
        return side == 0 ? Comparison.SAME : side > 0 ? Comparison.LATER : Comparison.EARLIER;
    }

    /** How often a new appointment was given with an apology. */
    public long extensions() {
        return changes.stream()
                .filter(change -> change.cause() == AppointmentChange.Cause.EXTENSION)
                .count();
    }

    /** Whether the appointment is no longer the one first given. */
    public boolean isMoved() {
        return !firstDueAt.equals(dueAt);
    }

    /** The same for strangers: what officers wrote stays with the owner. */
    public DossierDeadline masked() {
        return new DossierDeadline(
                givenHere,
                firstDueAt,
                dueAt,
                termDueAt,
                derivation.map(DossierDeadline::withoutReasons),
                clockStands,
                supplements.stream().map(SupplementPeriod::masked).toList(),
                changes.stream().map(AppointmentChange::masked).toList());
    }

    private static Derivation withoutReasons(Derivation whole) {
        List<Step> steps = whole.steps().stream()
                .map(step -> step instanceof Step.Extended extended
                        ? new Step.Extended(
                                extended.decidedAt(), extended.asked(), extended.day(), "", extended.because())
                        : step)
                .toList();
        return new Derivation(whole.form(), whole.calendar(), whole.term(), whole.rule(), steps);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ProvinceTime.ZONE);
    }
}
