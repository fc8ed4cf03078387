package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Suspicion.APPOINTMENT_EARLIER_THAN_TERM;
import static vn.motcua.dossier.Suspicion.APPOINTMENT_LATER_THAN_TERM;
import static vn.motcua.dossier.Suspicion.APPOINTMENT_MISSING;
import static vn.motcua.dossier.Suspicion.APPOINTMENT_MOVED_AFTER_PASSING;
import static vn.motcua.dossier.Suspicion.LATE_WITHOUT_APOLOGY;
import static vn.motcua.dossier.Suspicion.RESULT_SET_BACK;
import static vn.motcua.dossier.Suspicion.RESULT_WHILE_WAITING;
import static vn.motcua.dossier.Suspicion.RESULT_WITHOUT_WORK;
import static vn.motcua.dossier.Suspicion.SUPPLEMENT_AGAIN;
import static vn.motcua.dossier.Suspicion.SUPPLEMENT_ON_LAST_DAY;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Days are those of the province; hours do not count. */
class SuspicionsTest {

    private static final Instant DUE = Instant.parse("2026-11-27T10:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void comparesTheAppointmentWithTheTermByTheDay() {
        assertThat(Suspicions.ofAppointment(Optional.of(DUE), Optional.of(DUE.minus(HOUR))))
                .isEmpty();
        assertThat(Suspicions.ofAppointment(Optional.of(DUE), Optional.of(DUE.minus(DAY))))
                .containsExactly(APPOINTMENT_LATER_THAN_TERM);
        assertThat(Suspicions.ofAppointment(Optional.of(DUE), Optional.of(DUE.plus(DAY))))
                .containsExactly(APPOINTMENT_EARLIER_THAN_TERM);
        assertThat(Suspicions.ofAppointment(Optional.empty(), Optional.of(DUE))).containsExactly(APPOINTMENT_MISSING);
        assertThat(Suspicions.ofAppointment(Optional.of(DUE), Optional.empty())).isEmpty();
    }

    @Test
    void findsRequestsOnTheLastDayAndRepeatedOnes() {
        assertThat(Suspicions.ofRequest(1, DUE.minus(DAY), Optional.of(DUE))).isEmpty();
        assertThat(Suspicions.ofRequest(1, DUE.minus(HOUR), Optional.of(DUE))).containsExactly(SUPPLEMENT_ON_LAST_DAY);
        assertThat(Suspicions.ofRequest(2, DUE.plus(DAY), Optional.of(DUE)))
                .containsExactlyInAnyOrder(SUPPLEMENT_ON_LAST_DAY, SUPPLEMENT_AGAIN);
        assertThat(Suspicions.ofRequest(3, DUE, Optional.empty())).containsExactly(SUPPLEMENT_AGAIN);
    }

    @Test
    void findsResultsThatCameFromNowhere() {
        assertThat(result(DossierState.AWAITING_SIGNATURE, DUE, DUE)).isEmpty();
        assertThat(result(DossierState.RECEIVED, DUE, DUE)).containsExactly(RESULT_WITHOUT_WORK);
        assertThat(result(DossierState.SUPPLEMENT_REQUESTED, DUE, DUE)).containsExactly(RESULT_WHILE_WAITING);
    }

    @Test
    void findsResultsThatWereSetBackBeforeTheAppointment() {
        assertThat(result(DossierState.IN_PROGRESS, DUE, DUE.plus(DAY))).containsExactly(RESULT_SET_BACK);
        assertThat(result(DossierState.IN_PROGRESS, DUE.plus(DAY), DUE.plus(DAY.multipliedBy(2))))
                .isEmpty();
    }

    @Test
    void findsAppointmentsThatMovedAfterTheyHadPassed() {
        Optional<Instant> later = Optional.of(DUE.plus(DAY));
        assertThat(Suspicions.ofMove(Optional.of(DUE), later, DUE.plus(DAY)))
                .containsExactly(APPOINTMENT_MOVED_AFTER_PASSING);
        assertThat(Suspicions.ofMove(Optional.of(DUE), later, DUE.minus(DAY))).isEmpty();
        assertThat(Suspicions.ofMove(Optional.of(DUE), Optional.of(DUE), DUE.plus(DAY)))
                .isEmpty();
        assertThat(Suspicions.ofMove(Optional.empty(), later, DUE.plus(DAY))).isEmpty();
    }

    @Test
    void findsLateEndsWithoutAnApology() {
        assertThat(Suspicions.ofEnd(Optional.of(DUE), DUE.plus(DAY), false)).containsExactly(LATE_WITHOUT_APOLOGY);
        assertThat(Suspicions.ofEnd(Optional.of(DUE), DUE.plus(DAY), true)).isEmpty();
        assertThat(Suspicions.ofEnd(Optional.of(DUE), DUE.plus(HOUR), false)).isEmpty();
    }

    private static Set<Suspicion> result(DossierState state, Instant returnedAt, Instant toldAt) {
        return Suspicions.ofResult(state, returnedAt, toldAt, Optional.of(DUE));
    }
}
