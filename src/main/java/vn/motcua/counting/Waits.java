package vn.motcua.counting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The times during which a dossier waited for its owner. */
record Waits(List<Wait> all) {

    /** Days at whose end it may wait or no longer wait, unlike the day before. */
    Stream<LocalDate> turns() {
        return all.stream()
                .flatMap(wait -> Stream.concat(Stream.of(wait.from()), wait.until().stream()))
                .map(CountedDossier::day);
    }

    /** Whether it waits at the end of a day, provided that the work goes on then. */
    boolean isWaiting(LocalDate day) {
        return all.stream().anyMatch(wait -> covers(wait, day));
    }

    /** How long it waited altogether between two moments; what was told of the past may overlap, and counts once. */
    Duration within(Instant begin, Instant end) {
        Duration waited = Duration.ZERO;
        Instant counted = begin;
        for (Wait wait : inOrder()) {
            Instant from = wait.from().isBefore(counted) ? counted : wait.from();
            Instant until = wait.until().filter(end::isAfter).orElse(end);
            if (until.isAfter(from)) {
                waited = waited.plus(Duration.between(from, until));
                counted = until;
            }
        }
        return waited;
    }

    private List<Wait> inOrder() {
        return all.stream().sorted(Comparator.comparing(Wait::from)).toList();
    }

    private static boolean covers(Wait wait, LocalDate day) {
        return !CountedDossier.day(wait.from()).isAfter(day)
                && wait.until().map(CountedDossier::day).map(day::isBefore).orElse(true);
    }
}
