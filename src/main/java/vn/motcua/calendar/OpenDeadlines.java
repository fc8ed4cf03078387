package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.motcua.audit.Actor;

/**
 * The deadlines that still run, for the calendar to ask what a change would move. The dossiers implement it; without
 * an implementation nothing moves. It knows the dossiers whose deadline has a derivation, and no others.
 */
public interface OpenDeadlines {

    /**
     * A deadline that another calendar would set elsewhere.
     *
     * @param code of the dossier, as people know it
     * @param agency code of the agency that handles it
     * @param dueAt as it stands, printed
     * @param wouldBe as the other calendar has it
     */
    record Moved(String code, String agency, Instant dueAt, Instant wouldBe) {

        /** The first as clocks of the province show it. */
        public LocalDateTime dueLocal() {
            return Moments.local(dueAt);
        }

        /** The second, likewise. */
        public LocalDateTime wouldBeLocal() {
            return Moments.local(wouldBe);
        }
    }

    /**
     * What a calendar would move.
     *
     * @param open how many deadlines run
     * @param later how many of them would come later
     * @param earlier how many would come earlier
     * @param first some of those that move, by their present deadline
     */
    record Movement(int open, int later, int earlier, List<Moved> first) {

        public static final Movement NONE = new Movement(0, 0, 0, List.of());

        public int moved() {
            return later + earlier;
        }
    }

    /**
     * Reckons every running deadline anew, and changes nothing.
     *
     * @param calendars the calendar of each agency, by its key
     * @param agencyId only dossiers that this agency handles; empty for all
     * @param limit how many to name
     */
    Movement movedBy(IntFunction<WorkCalendar> calendars, Optional<Integer> agencyId, int limit);

    /**
     * Gives every running deadline that moves a new appointment, with its derivation, and tells those who wait for it.
     * Belongs into the caller's transaction or does its own in parts; a second call finds nothing to move.
     *
     * @return how many got a new one
     */
    int reissue(IntFunction<WorkCalendar> calendars, Optional<Integer> agencyId, String reason, Actor actor);
}
