package vn.motcua.counting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a dossier contributes to the figures: the only place where the definitions of the reports are written (report
 * II.06a of TT 01/2020/TT-VPCP; indicator 2.1 of QĐ 766/QĐ-TTg). Pure.
 */
final class Contributions {

    private final CountedDossier dossier;
    private final DayCounts counts = new DayCounts();

    private Contributions(CountedDossier dossier) {
        this.dossier = dossier;
    }

    static DayCounts of(CountedDossier dossier) {
        Contributions contributions = new Contributions(dossier);
        contributions.count();
        return contributions.counts;
    }

    private void count() {
        if (dossier.accepted()) {
            counts.add(dossier.receivedDay(), received(dossier.channel()), 1);
            countStocks();
            dossier.endedAt().ifPresent(this::countEnd);
        } else {
            dossier.ending()
                    .filter(ending -> ending.outcome() == Ending.Outcome.REFUSED)
                    .ifPresent(ending -> counts.add(CountedDossier.day(ending.at()), Measure.REFUSED, 1));
        }
    }

    private void countStocks() {
        Stock stock = new Stock(dossier.receivedDay(), dossier.endedDay());
        Waits waits = new Waits(dossier.waits());
        waits.turns().forEach(stock::mayTurn);
        stock.count(waits::isWaiting, Measure.WAITING, 0, counts);
        dossier.dueAt().map(CountedDossier::day).ifPresent(due -> {
            stock.mayTurn(due);
            stock.mayTurn(due.plusDays(1));
            stock.count(day -> day.isAfter(due) && !waits.isWaiting(day), Measure.OVERDUE, 0, counts);
            stock.count(day -> !day.isBefore(due) && !waits.isWaiting(day), Measure.OVERDUE_BY_HOUR, 1, counts);
        });
        NationalRule national = NationalRule.of(dossier);
        national.turns().forEach(stock::mayTurn);
        stock.count(national::isLateAtEndOf, Measure.NATIONAL_LATE_OPEN, 0, counts);
    }

    private void countEnd(Instant endedAt) {
        LocalDate day = CountedDossier.day(endedAt);
        Ending.Outcome outcome = dossier.ending().orElseThrow().outcome();
        if (outcome == Ending.Outcome.WITHDRAWN) {
            counts.add(day, Measure.WITHDRAWN, 1);
        } else {
            countPunctuality(day, punctuality(endedAt));
        }
        if (outcome == Ending.Outcome.STOPPED) {
            counts.add(day, Measure.STOPPED, 1);
        }
        if (outcome == Ending.Outcome.SOLVED) {
            countHandling(day, endedAt);
        }
        if (NationalRule.of(dossier).isLateAtEnd()) {
            counts.add(day, Measure.NATIONAL_LATE, 1);
        }
    }

    private void countPunctuality(LocalDate day, Measure measure) {
        counts.add(day, measure, 1);
        if (dossier.apologised() && measure == Measure.FINISHED_LATE) {
            counts.add(day, Measure.APOLOGISED_LATE, 1);
        }
        if (dossier.apologised() && measure == Measure.FINISHED_AFTER_HOUR) {
            counts.add(day, Measure.APOLOGISED_AFTER_HOUR, 1);
        }
    }

    private Measure punctuality(Instant endedAt) {
        Optional<Instant> dueAt = dossier.dueAt();
        if (dueAt.isEmpty()) {
            return Measure.FINISHED_ON_TIME;
        }
        int days = CountedDossier.day(endedAt).compareTo(CountedDossier.day(dueAt.get()));
        if (days != 0) {
            return days < 0 ? Measure.FINISHED_EARLY : Measure.FINISHED_LATE;
        }
        return endedAt.isAfter(dueAt.get()) ? Measure.FINISHED_AFTER_HOUR : Measure.FINISHED_ON_TIME;
    }

    private void countHandling(LocalDate day, Instant endedAt) {
        long waited =
                new Waits(dossier.waits()).within(dossier.receivedAt(), endedAt).toMinutes();
        long handled = Duration.between(dossier.receivedAt(), endedAt).toMinutes() - waited;
        counts.solved(day, HandlingScale.step(handled), handled, waited);
    }

    private static Measure received(Channel channel) {
        return switch (channel) {
            case ONLINE -> Measure.RECEIVED_ONLINE;
            case COUNTER -> Measure.RECEIVED_COUNTER;
            case POST -> Measure.RECEIVED_POST;
            case UNSAID -> Measure.RECEIVED_UNSAID;
        };
    }
}
