package vn.motcua.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A time in which the applicant is waited for.
 *
 * @param from when the supplement was requested
 * @param until when it came; empty while it is waited for
 */
public record Pause(Instant from, Optional<Instant> until) {

    public Pause {
        if (until.filter(end -> end.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("A pause ends before it begins");
        }
    }

    /** One that has ended. */
    public static Pause between(Instant from, Instant until) {
        return new Pause(from, Optional.of(until));
    }

    /** One that still goes on. */
    public static Pause since(Instant from) {
        return new Pause(from, Optional.empty());
    }

    /** In order, those that touch or overlap made one; what follows an open one is part of it. */
    static List<Pause> joined(List<Pause> pauses) {
        List<Pause> joined = new ArrayList<>();
        for (Pause pause :
                pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
            if (!joined.isEmpty() && joined.getLast().reaches(pause.from())) {
                joined.set(joined.size() - 1, joined.getLast().and(pause));
            } else {
                joined.add(pause);
            }
        }
        return joined;
    }

    private boolean reaches(Instant moment) {
        return until.isEmpty() || !until.get().isBefore(moment);
    }

    private Pause and(Pause next) {
        return new Pause(from, until.flatMap(end -> next.until.map(other -> other.isAfter(end) ? other : end)));
    }
}
