package vn.motcua.dossier.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.DeadlineQuestion;
import vn.motcua.calendar.Deadlines;
import vn.motcua.calendar.Derivation;
import vn.motcua.calendar.Extension;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.Step;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierDeadline;
import vn.motcua.dossier.SupplementPeriod;

/**
 * Adds to how a date came about the wait that still goes on: what is stored is reckoned when a wait ends, and until
 * then the date moves every day.
 */
final class OpenWait {

    private OpenWait() {}

    /** The derivation as of {@code now}; the same when nobody is waited for. */
    static Derivation in(Derivation stored, DossierDeadline deadline, WorkCalendar calendar, Instant now) {
        return deadline.supplements().stream()
                .filter(SupplementPeriod::isOpen)
                .filter(_ -> deadline.clockStands())
                .findFirst()
                .map(SupplementPeriod::requestedAt)
                .map(since ->
                        Deadlines.reckon(question(stored, since, now), calendar).derivation())
                .orElse(stored);
    }

    private static DeadlineQuestion question(Derivation stored, Instant since, Instant now) {
        Step.Received received = (Step.Received) stored.steps().getFirst();
        List<Pause> pauses = new ArrayList<>();
        List<Extension> extensions = new ArrayList<>();
        for (Step step : stored.steps()) {
            switch (step) {
                case Step.Paused wait -> pauses.add(new Pause(wait.from(), wait.until()));
                case Step.Extended given ->
                    extensions.add(new Extension(given.decidedAt(), given.asked(), given.reason()));
                case Step.Received _, Step.Counted _, Step.Worked _, Step.Shifted _, Step.Moved _, Step.Due _ -> {}
            }
        }
        pauses.add(Pause.since(since.isBefore(received.at()) ? received.at() : since));
        return DeadlineQuestion.of(received.at(), stored.term())
                .under(stored.rule())
                .pausedBy(pauses)
                .extendedBy(extensions)
                .asOf(now.isBefore(since) ? since : now);
    }
}
