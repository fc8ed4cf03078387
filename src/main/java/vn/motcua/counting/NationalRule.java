package vn.motcua.counting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Late or not by indicator 2.1 of QĐ 766/QĐ-TTg, which differs from the reports: a second request for a supplement is
 * late by itself, while the first is waited for its moment counts as the end, and waiting that has ended is taken off
 * unless it moved the appointment. While the work goes on, dates are compared.
 *
 * @param dueAt the appointment or, where there is none, the end of the procedure's term
 */
record NationalRule(CountedDossier dossier, Instant dueAt) {

    static Optional<NationalRule> of(CountedDossier dossier) {
        return dossier.measuredBy().map(due -> new NationalRule(dossier, due));
    }

    /** Days at whose end the answer may change. */
    Stream<LocalDate> turns() {
        return Stream.concat(
                new Waits(dossier.waits()).turns(),
                Stream.of(dueAt, dueAt.plus(takenOff()))
                        .map(CountedDossier::day)
                        .map(day -> day.plusDays(1)));
    }

    /** Whether it is late at the end of a day at which the work goes on. */
    boolean isLateAtEndOf(LocalDate day) {
        List<Wait> begun = dossier.waits().stream()
                .filter(wait -> !CountedDossier.day(wait.from()).isAfter(day))
                .toList();
        if (begun.size() != 1) {
            return begun.size() > 1 || day.isAfter(CountedDossier.day(dueAt));
        }
        return new Waits(begun).isWaiting(day)
                ? CountedDossier.day(begun.getFirst().from()).isAfter(CountedDossier.day(dueAt))
                : day.isAfter(CountedDossier.day(dueAt.plus(takenOff())));
    }

    /** Whether it was late when the work ended. */
    boolean isLateAtEnd() {
        List<Wait> waits = dossier.waits();
        Instant end = dossier.endedAt().orElseThrow();
        if (waits.size() != 1) {
            return waits.size() > 1 || end.isAfter(dueAt);
        }
        Wait wait = waits.getFirst();
        return wait.supplied()
                ? end.isAfter(dueAt.plus(takenOff()))
                : wait.from().isAfter(dueAt);
    }

    private Duration takenOff() {
        return dossier.movedByWaits()
                ? Duration.ZERO
                : dossier.waits().stream()
                        .filter(Wait::supplied)
                        .flatMap(wait -> wait.until().map(until -> Duration.between(wait.from(), until)).stream())
                        .reduce(Duration.ZERO, Duration::plus);
    }
}
