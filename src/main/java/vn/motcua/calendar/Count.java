package vn.motcua.calendar;

import java.time.LocalDateTime;

/** A term being counted; tells each thing it does as a step. */
sealed interface Count permits DayCount, HourCount {

    /** Counts the whole term. */
    void begin(LocalDateTime countsFrom);

    /** When it is over, as it stands. */
    LocalDateTime dueAt();

    /** Makes a last day that is off give way, if what happens at {@code moment} starts from there. */
    void settleBefore(LocalDateTime moment, boolean always);

    /** How much of the term stands still in a wait. */
    Span standing(LocalDateTime from, LocalDateTime until);

    /** How long a wait is. */
    Span waited(LocalDateTime from, LocalDateTime until);

    /** Counts on. */
    void add(Span span);

    /** Sets another last day. */
    void appoint(Extension extension);
}
