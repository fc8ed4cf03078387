package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.calendar.Span.Unit;
import vn.motcua.calendar.Step.Effect;

/** Follows the steps of a derivation one by one, as a reader with a wall calendar would. */
final class Replay {

    private Instant at = Instant.MIN;
    private LocalDate day = LocalDate.MIN;

    private Replay() {}

    static Instant of(Derivation derivation) {
        Replay replay = new Replay();
        derivation.steps().forEach(replay::follow);
        require(derivation.steps().getLast() instanceof Step.Due, "no last step");
        return replay.at;
    }

    private void follow(Step step) {
        switch (step) {
            case Step.Received received -> to(received.countsFrom());
            case Step.Counted counted -> {
                require(counted.from().equals(day), "counted from another day");
                day = counted(counted);
                require(counted.to().equals(day), "counted to another day");
            }
            case Step.Worked worked -> {
                require(worked.from().equals(at), "worked from another moment");
                to(worked(worked));
            }
            case Step.Shifted shifted -> {
                Instant reached = shifted.from().plusSeconds(shifted.span().amount());
                require(shifted.from().equals(at) && !shifted.to().isBefore(reached), "shifted from another moment");
                to(shifted.to());
            }
            case Step.Paused paused -> {
                if (paused.effect() == Effect.RESTARTED) {
                    to(paused.resumedAt());
                }
            }
            case Step.Moved moved -> {
                require(moved.from().equals(day), "moved from another day");
                day = past(moved.from(), moved.because());
                require(moved.to().equals(day), "moved to another day");
            }
            case Step.Extended extended -> {
                day = past(extended.asked(), extended.because());
                require(extended.day().equals(day), "extended to another day");
            }
            case Step.Due due -> {
                at = due.at();
                require(Moments.local(at).toLocalDate().equals(day), "due on another day");
            }
        }
    }

    private static LocalDate counted(Step.Counted step) {
        LocalDate reached = step.from();
        for (long left = step.span().amount(); left > 0; left--) {
            reached = reached.plusDays(1);
            if (step.span().unit() == Unit.WORKING_DAY) {
                reached = past(reached, step.skipped());
            }
        }
        return reached;
    }

    private static LocalDate past(LocalDate first, List<Off> off) {
        LocalDate reached = first;
        while (isOff(reached, off)) {
            reached = reached.plusDays(1);
        }
        return reached;
    }

    private static boolean isOff(LocalDate day, List<Off> off) {
        return off.stream().anyMatch(days -> days.covers(day));
    }

    private static Instant worked(Step.Worked step) {
        Instant reached = step.from();
        Duration worked = Duration.ZERO;
        for (Step.Stretch stretch : step.stretches()) {
            require(!stretch.from().isBefore(reached), "worked twice");
            worked = worked.plus(Duration.between(stretch.from(), stretch.to()));
            reached = stretch.to();
        }
        require(worked.toSeconds() == step.span().amount(), "worked another time");
        return reached;
    }

    private void to(Instant moment) {
        at = moment;
        day = Moments.local(moment).toLocalDate();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("A derivation that does not follow: " + otherwise);
        }
    }
}
