package vn.motcua.calendar;

import java.time.Instant;
import java.util.List;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.SupplementRule;

/**
 * Everything a deadline depends on but the calendar.
 *
 * @param rule what a supplement does to the term
 * @param pauses waits for supplements; none begins before the reception
 * @param extensions new appointments given with an apology
 * @param asOf now: until when an open pause is counted
 */
public record DeadlineQuestion(
        Instant receivedAt,
        Term term,
        SupplementRule rule,
        List<Pause> pauses,
        List<Extension> extensions,
        Instant asOf) {

    public DeadlineQuestion {
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
        if (pauses.stream().anyMatch(pause -> pause.from().isBefore(receivedAt))) {
            throw new IllegalArgumentException("A pause begins before the reception");
        }
    }

    /** Of a dossier that was just received; the rule is the one of the law on that day. */
    public static DeadlineQuestion of(Instant receivedAt, Term term) {
        return new DeadlineQuestion(
                receivedAt, term, SupplementRule.byLawAt(receivedAt), List.of(), List.of(), receivedAt);
    }

    public DeadlineQuestion under(SupplementRule otherRule) {
        return new DeadlineQuestion(receivedAt, term, otherRule, pauses, extensions, asOf);
    }

    public DeadlineQuestion pausedBy(List<Pause> otherPauses) {
        return new DeadlineQuestion(receivedAt, term, rule, otherPauses, extensions, asOf);
    }

    public DeadlineQuestion extendedBy(List<Extension> otherExtensions) {
        return new DeadlineQuestion(receivedAt, term, rule, pauses, otherExtensions, asOf);
    }

    public DeadlineQuestion asOf(Instant now) {
        return new DeadlineQuestion(receivedAt, term, rule, pauses, extensions, now);
    }
}
