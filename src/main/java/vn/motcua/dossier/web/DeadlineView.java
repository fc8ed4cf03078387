package vn.motcua.dossier.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.AppointmentChange;
import vn.motcua.dossier.DossierDeadline;

/**
 * What a page shows of when a dossier is due and why; the fragments of {@code deadline.html} take it.
 *
 * @param workingDaysLeft until the appointment, today not counted; empty when it is past, finished or not known
 * @param workingDaysLate since the appointment, until the work ended or until today
 * @param words how the date by the term came about, in sentences
 * @param apart working days between the appointment of the agency and the date by the term
 */
public record DeadlineView(
        DossierDeadline deadline,
        Optional<Ribbon> ribbon,
        Optional<Integer> workingDaysLeft,
        Optional<Integer> workingDaysLate,
        List<String> words,
        List<Waited> supplements,
        int apart) {

    /**
     * A wait for a supplement.
     *
     * @param until empty while it goes on
     * @param days working days waited, until today while it goes on
     * @param supplied whether the supplement came
     */
    public record Waited(
            int number,
            Instant from,
            Optional<Integer> termDay,
            Optional<Instant> until,
            int days,
            boolean supplied,
            Optional<String> reason,
            List<String> papers) {}

    /** New appointments, whatever they were given for. */
    public List<AppointmentChange> changes() {
        return deadline.changes();
    }

    /** How the agency's appointment stands to the term: nothing to say while the term stands still and moves daily. */
    public String comparison() {
        return (deadline.clockStands() ? DossierDeadline.Comparison.NONE : deadline.comparison()).name();
    }

    /** Whether to explain at once: an appointment that was kept as it was given needs no more than the ribbon. */
    public boolean isTold() {
        return deadline.isMoved() || deadline.clockStands() || !supplements.isEmpty();
    }

    /** Whether there is anything to explain. */
    public boolean isExplained() {
        return !words.isEmpty() || !supplements.isEmpty() || !changes().isEmpty();
    }
}
