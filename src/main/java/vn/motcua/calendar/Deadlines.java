package vn.motcua.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reckons deadlines: the same question and calendar always give the same answer. */
public final class Deadlines {

    private Deadlines() {}

    /** When the result is due, and why. */
    public static Deadline reckon(DeadlineQuestion question, WorkCalendar calendar) {
        return new Reckoning(question, calendar).reckon();
    }

    /** What comes of asking for a new appointment. */
    public sealed interface ExtensionOutcome {

        record Extended(DeadlineQuestion question, Deadline deadline) implements ExtensionOutcome {}

        /** As many were given as may be. */
        record TooMany(int limit) implements ExtensionOutcome {}

        /** The new day is not after the present deadline. */
        record NotLater(Instant dueAt) implements ExtensionOutcome {}
    }

    /**
     * Gives a new appointment.
     *
     * @param limit how many one dossier may be given; one since NĐ 61/2018, article 19 (for NĐ 118/2025 to be
     *     confirmed)
     */
    public static ExtensionOutcome extend(
            DeadlineQuestion question, Extension extension, int limit, WorkCalendar calendar) {
        if (question.extensions().size() >= limit) {
            return new ExtensionOutcome.TooMany(limit);
        }
        Instant dueAt = reckon(question, calendar).dueAt();
        List<Extension> extensions = new ArrayList<>(question.extensions());
        extensions.add(extension);
        DeadlineQuestion extended = question.extendedBy(extensions);
        Deadline deadline = reckon(extended, calendar);
        return deadline.dueAt().isAfter(dueAt)
                ? new ExtensionOutcome.Extended(extended, deadline)
                : new ExtensionOutcome.NotLater(dueAt);
    }
}
