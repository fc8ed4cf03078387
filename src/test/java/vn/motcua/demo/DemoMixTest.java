package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierHistory;
import vn.motcua.dossier.DossierHistory.Change;
import vn.motcua.dossier.DossierState;
import vn.motcua.shared.ProvinceTime;

/** A demo shows every situation: much that went well, and something of everything that did not. */
class DemoMixTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final int DOSSIERS = 5_000;

    private enum Situation {
        EARLY,
        ON_TIME,
        LATE,
        REFUSED,
        OPEN,
        OVERDUE,
        WAITING
    }

    private final Map<Situation, Integer> counts = new EnumMap<>(Situation.class);

    DemoMixTest() {
        DemoDossiersTest.generator(NOW)
                .next(DOSSIERS)
                .forEach(history -> counts.merge(situation(history), 1, Integer::sum));
    }

    @Test
    void showsEverySituation() {
        assertThat(counts).containsOnlyKeys(Situation.values());
    }

    @Test
    void showsMostlyWhatWentWell() {
        assertThat(count(Situation.EARLY) + count(Situation.ON_TIME)).isGreaterThan(DOSSIERS * 3 / 4);
        assertThat(count(Situation.LATE)).isBetween(DOSSIERS / 50, DOSSIERS / 5);
        assertThat(count(Situation.OVERDUE)).isBetween(1, DOSSIERS / 20);
    }

    private int count(Situation situation) {
        return counts.getOrDefault(situation, 0);
    }

    private static Situation situation(DossierHistory history) {
        DossierState state = DossierState.RECEIVED;
        Instant end = NOW;
        for (Change change : history.changes()) {
            switch (change) {
                case Change.Status(DossierState said, Instant at) -> {
                    state = said;
                    end = said.isFinished() ? at : NOW;
                }
                case Change.Result(Instant at) -> {
                    state = DossierState.RESULT_RETURNED;
                    end = at;
                }
                case Change.Step _ -> {}
            }
        }
        int ahead = day(history.received().dueAt().orElse(NOW)).compareTo(day(end));
        return switch (state) {
            case UNRESOLVED -> Situation.REFUSED;
            case SUPPLEMENT_REQUESTED -> Situation.WAITING;
            case RESULT_RETURNED -> ahead > 0 ? Situation.EARLY : ahead == 0 ? Situation.ON_TIME : Situation.LATE;
            case REGISTERED,
                    COMPLETION_REQUESTED,
                    REFUSED,
                    CANCELLED,
                    PAYMENT_REQUESTED,
                    WITHDRAWN,
                    STOPPED,
                    FINISHED -> throw new IllegalStateException("no agency says " + state);
            case RECEIVED, IN_PROGRESS, AWAITING_SIGNATURE -> ahead < 0 ? Situation.OVERDUE : Situation.OPEN;
        };
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ProvinceTime.ZONE);
    }
}
