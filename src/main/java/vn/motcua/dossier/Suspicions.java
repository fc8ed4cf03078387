package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.motcua.shared.ProvinceTime;

/** Says what looks odd. Pure; days are compared, since that is how lateness is counted. */
final class Suspicions {

    private Suspicions() {}

    /** About the appointment an agency brought, against the one reckoned. */
    static Set<Suspicion> ofAppointment(Optional<Instant> dueAt, Optional<Instant> termDueAt) {
        if (termDueAt.isEmpty()) {
            return Set.of();
        }
        if (dueAt.isEmpty()) {
            return EnumSet.of(Suspicion.APPOINTMENT_MISSING);
        }
        int side = Integer.signum(day(dueAt.get()).compareTo(day(termDueAt.get())));
        return switch (side) {
            case 1 -> EnumSet.of(Suspicion.APPOINTMENT_LATER_THAN_TERM);
            case -1 -> EnumSet.of(Suspicion.APPOINTMENT_EARLIER_THAN_TERM);
            default -> Set.of();
        };
    }

    /** About asking for a supplement the {@code number}th time. */
    static Set<Suspicion> ofRequest(int number, Instant requestedAt, Optional<Instant> dueAt) {
        Set<Suspicion> found = EnumSet.noneOf(Suspicion.class);
        if (number > 1) {
            found.add(Suspicion.SUPPLEMENT_AGAIN);
        }
        if (dueAt.filter(due -> !day(requestedAt).isBefore(day(due))).isPresent()) {
            found.add(Suspicion.SUPPLEMENT_ON_LAST_DAY);
        }
        return found;
    }

    /** About handing over the result of a dossier that was in {@code state}. */
    static Set<Suspicion> ofResult(DossierState state, Instant returnedAt, Instant toldAt, Optional<Instant> dueAt) {
        Set<Suspicion> found = EnumSet.noneOf(Suspicion.class);
        if (state == DossierState.RECEIVED) {
            found.add(Suspicion.RESULT_WITHOUT_WORK);
        }
        if (state == DossierState.SUPPLEMENT_REQUESTED) {
            found.add(Suspicion.RESULT_WHILE_WAITING);
        }
        if (dueAt.filter(due -> isSetBack(day(due), returnedAt, toldAt)).isPresent()) {
            found.add(Suspicion.RESULT_SET_BACK);
        }
        return found;
    }

    /** About an appointment that takes the place of {@code before}. */
    static Set<Suspicion> ofMove(Optional<Instant> before, Optional<Instant> after, Instant now) {
        return !before.equals(after)
                        && before.filter(due -> day(due).isBefore(day(now))).isPresent()
                ? EnumSet.of(Suspicion.APPOINTMENT_MOVED_AFTER_PASSING)
                : Set.of();
    }

    /** About the end of the work, where the portal keeps the dossier. */
    static Set<Suspicion> ofEnd(Optional<Instant> dueAt, Instant finishedAt, boolean apologised) {
        return !apologised
                        && dueAt.filter(due -> day(due).isBefore(day(finishedAt)))
                                .isPresent()
                ? EnumSet.of(Suspicion.LATE_WITHOUT_APOLOGY)
                : Set.of();
    }

    private static boolean isSetBack(LocalDate due, Instant returnedAt, Instant toldAt) {
        return !day(returnedAt).isAfter(due) && day(toldAt).isAfter(due);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ProvinceTime.ZONE);
    }
}
