package vn.motcua.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.ProvinceTime;

/**
 * What figures need to know of one dossier, as it is now. Equal ones contribute the same.
 *
 * @param level of the agency
 * @param linked whether an agency sent it on to the Office, and so counts it already
 * @param byMoment whether its term is one of hours or of the same day
 * @param movedByWaits whether waiting for a supplement moves its appointment
 * @param accepted whether it was taken in, so that a term runs or ran
 * @param dueAt the appointment as it is now
 * @param termDueAt when it is due by its procedure's term
 * @param ending empty while the work goes on
 * @param apologised whether a new appointment was given with an apology
 * @param waits in order
 */
public record CountedDossier(
        int agencyId,
        AgencyLevel level,
        int procedureId,
        boolean linked,
        boolean byMoment,
        boolean movedByWaits,
        Channel channel,
        boolean accepted,
        Instant receivedAt,
        Optional<Instant> dueAt,
        Optional<Instant> termDueAt,
        Optional<Ending> ending,
        boolean apologised,
        List<Wait> waits) {

    public CountedDossier {
        waits = List.copyOf(waits);
    }

    LocalDate receivedDay() {
        return day(receivedAt);
    }

    /** When the work ended, never before it began: corrections may say otherwise. */
    Optional<Instant> endedAt() {
        return ending.map(Ending::at).map(end -> end.isBefore(receivedAt) ? receivedAt : end);
    }

    Optional<LocalDate> endedDay() {
        return endedAt().map(CountedDossier::day);
    }

    /** The appointment or, where there is none, the end of the term. */
    Optional<Instant> measuredBy() {
        return dueAt.or(() -> termDueAt);
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ProvinceTime.ZONE);
    }
}
