package vn.motcua.counting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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

    /** How long it waited altogether between two moments. */
    Duration within(Instant begin, Instant end) {
        return all.stream()
                .map(wait -> between(
                        wait.from().isBefore(begin) ? begin : wait.from(),
                        wait.until().filter(end::isAfter).orElse(end)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static boolean covers(Wait wait, LocalDate day) {
        return !CountedDossier.day(wait.from()).isAfter(day)
                && wait.until().map(CountedDossier::day).map(day::isBefore).orElse(true);
    }

    private static Duration between(Instant from, Instant until) {
        return until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO;
    }
}
