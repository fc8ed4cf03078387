package vn.motcua.lookup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.motcua.shared.ProvinceTime;

/**
 * How a dossier stands to its appointment, compared by date.
 *
 * @param days calendar days between the two; 0 on the day itself
 */
public record Timeliness(Standing standing, int days) {

    /** Before, on or after the day, while running and when finished. */
    public enum Standing {
        AHEAD,
        DUE_TODAY,
        OVERDUE,
        FINISHED_EARLY,
        FINISHED_ON_DAY,
        FINISHED_LATE
    }

    /** Compares the moment the work ended, else the present one, with the appointment. */
    static Timeliness of(Instant dueAt, Optional<Instant> finishedAt, Instant now) {
        int ahead = Math.toIntExact(ChronoUnit.DAYS.between(day(finishedAt.orElse(now)), day(dueAt)));
        int side = Integer.signum(ahead);
        Standing standing = finishedAt.isPresent() ? finished(side) : running(side);
        return new Timeliness(standing, Math.abs(ahead));
    }

    /** Whether the day has passed without the work ended, or passed before it ended. */
    public boolean isLate() {
        return standing == Standing.OVERDUE || standing == Standing.FINISHED_LATE;
    }

    private static Standing running(int side) {
        return side > 0 ? Standing.AHEAD : side == 0 ? Standing.DUE_TODAY : Standing.OVERDUE;
    }

    private static Standing finished(int side) {
        return side > 0 ? Standing.FINISHED_EARLY : side == 0 ? Standing.FINISHED_ON_DAY : Standing.FINISHED_LATE;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ProvinceTime.ZONE);
    }
}
