package vn.motcua.calendar;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One step of how a deadline came about. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Step.Received.class, name = "received"),
    @JsonSubTypes.Type(value = Step.Counted.class, name = "counted"),
    @JsonSubTypes.Type(value = Step.Worked.class, name = "worked"),
    @JsonSubTypes.Type(value = Step.Shifted.class, name = "shifted"),
    @JsonSubTypes.Type(value = Step.Paused.class, name = "paused"),
    @JsonSubTypes.Type(value = Step.Moved.class, name = "moved"),
    @JsonSubTypes.Type(value = Step.Extended.class, name = "extended"),
    @JsonSubTypes.Type(value = Step.Due.class, name = "due")
})
public sealed interface Step {

    /** Received at one moment, and counted from it or from a later one; always the first. */
    record Received(Instant at, Instant countsFrom, Later later) implements Step {}

    /** Why a reception counts from a later moment. */
    enum Later {
        NOT,
        BEFORE_OPENING,
        IN_THE_BREAK,
        AFTER_CLOSING,
        AFTER_CUT_OFF,
        DAY_OFF
    }

    /**
     * Days counted, the first of them the one after {@code from} (BLDS 2015, article 147).
     *
     * @param to the last day counted; {@code from} when none is
     * @param skipped days off in between, not counted in working days
     * @param unusual days counted that are special: made up or half
     */
    record Counted(Span span, LocalDate from, LocalDate to, List<Off> skipped, List<SpecialDay> unusual)
            implements Step {

        public Counted {
            skipped = List.copyOf(skipped);
            unusual = List.copyOf(unusual);
        }
    }

    /** Working hours counted, in stretches; the last one ends when the count does. */
    record Worked(Span span, Instant from, List<Stretch> stretches, List<Off> skipped) implements Step {

        public Worked {
            stretches = List.copyOf(stretches);
            skipped = List.copyOf(skipped);
        }
    }

    /** Time of the clock added, and then moved to when it is open. */
    record Shifted(Span span, Instant from, Instant to) implements Step {}

    /** Time worked without a break. */
    record Stretch(Instant from, Instant to) {}

    /**
     * A wait for a supplement; what it makes is counted in the step that follows.
     *
     * @param until when the supplement came; empty while it is waited for
     * @param resumedAt from when the supplement counts, as a reception does
     * @param waited how much of the term stood still, or was waited
     */
    record Paused(Instant from, Optional<Instant> until, Instant resumedAt, Effect effect, Span waited)
            implements Step {}

    /** What a wait does to the deadline. */
    enum Effect {
        /** Nothing, for it takes less than what is counted. */
        NONE,
        /** Nothing, for the deadline had passed before. */
        TOO_LATE,
        /** As much is counted on after the deadline as stood still. */
        CONTINUED,
        /** The whole term is counted again from the supplement on. */
        RESTARTED,
        /** The time waited is added to the deadline. */
        EXTENDED
    }

    /** A last day that is off gives way to the next working day (BLDS 2015, article 148). */
    record Moved(LocalDate from, LocalDate to, List<Off> because) implements Step {

        public Moved {
            because = List.copyOf(because);
        }
    }

    /**
     * A new appointment with an apology.
     *
     * @param asked the day as it was given
     * @param day the same, or the next working day
     */
    record Extended(Instant decidedAt, LocalDate asked, LocalDate day, String reason, List<Off> because)
            implements Step {

        public Extended {
            because = List.copyOf(because);
        }
    }

    /** The moment itself; always the last. */
    record Due(Instant at) implements Step {}
}
