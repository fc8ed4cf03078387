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
record NationalRule(CountedDossier dossier, Optional<Instant> dueAt) {

    static NationalRule of(CountedDossier dossier) {
        return new NationalRule(dossier, dossier.measuredBy());
    }

    /** Days at whose end the answer may change. */
    Stream<LocalDate> turns() {
        Stream<LocalDate> afterDue = dueAt.stream()
                .flatMap(due -> Stream.concat(
                        Stream.of(due), dossier.waits().stream().limit(1).map(wait -> due.plus(takenOff(wait)))))
                .map(moment -> CountedDossier.day(moment).plusDays(1));
        return Stream.concat(new Waits(dossier.waits()).turns(), afterDue);
    }

    /** Whether it is late at the end of a day at which the work goes on. */
    boolean isLateAtEndOf(LocalDate day) {
        List<Wait> begun = dossier.waits().stream()
                .filter(wait -> !CountedDossier.day(wait.from()).isAfter(day))
                .toList();
        return begun.size() > 1
                || dueAt.filter(due -> isLateAtEndOf(day, due, begun)).isPresent();
    }

    /** Whether it was late when the work ended. */
    boolean isLateAtEnd() {
        Instant end = dossier.endedAt().orElseThrow();
        return dossier.waits().size() > 1
                || dueAt.filter(due -> isLateAtEnd(end, due)).isPresent();
    }

    private boolean isLateAtEndOf(LocalDate day, Instant due, List<Wait> begun) {
        if (begun.isEmpty()) {
            return day.isAfter(CountedDossier.day(due));
        }
        Wait wait = begun.getFirst();
        return new Waits(begun).isWaiting(day)
                ? CountedDossier.day(wait.from()).isAfter(CountedDossier.day(due))
                : day.isAfter(CountedDossier.day(due.plus(takenOff(wait))));
    }

    private boolean isLateAtEnd(Instant end, Instant due) {
        if (dossier.waits().isEmpty()) {
            return end.isAfter(due);
        }
        Wait wait = dossier.waits().getFirst();
        return wait.supplied()
                ? end.isAfter(due.plus(takenOff(wait)))
                : wait.from().isAfter(due);
    }

    private Duration takenOff(Wait wait) {
        return dossier.movedByWaits() || !wait.supplied()
                ? Duration.ZERO
                : wait.until()
                        .map(until -> Duration.between(wait.from(), until))
                        .orElse(Duration.ZERO);
    }
}
