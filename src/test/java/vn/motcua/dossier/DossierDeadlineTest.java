package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.DeadlineQuestion;
import vn.motcua.calendar.Deadlines;
import vn.motcua.calendar.Derivation;
import vn.motcua.calendar.Extension;
import vn.motcua.calendar.WeekHours;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;

class DossierDeadlineTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-16T01:30:00Z");
    private static final String REASON = "Ông An chưa rõ ranh giới";

    private final Derivation derivation = Deadlines.reckon(
                    DeadlineQuestion.of(RECEIVED, new Term(5, TermUnit.WORKING_DAY))
                            .extendedBy(List.of(new Extension(RECEIVED, LocalDate.of(2026, 12, 1), REASON))),
                    WorkCalendar.of(1, WeekHours.OFFICE_HOURS, List.of()))
            .derivation();

    @Test
    void keepsFromStrangersWhatOfficersWrote() {
        assertThat(deadline(false, RECEIVED).derivation().orElseThrow().toJson())
                .contains(REASON);

        DossierDeadline masked = deadline(false, RECEIVED).masked();
        assertThat(masked.derivation().orElseThrow().toJson()).doesNotContain(REASON);
        assertThat(masked.derivation().orElseThrow().replay()).isEqualTo(derivation.replay());
        assertThat(masked.supplements()).singleElement().satisfies(period -> {
            assertThat(period.reason()).isEmpty();
            assertThat(period.papers()).isEmpty();
        });
        assertThat(masked.changes().getFirst().reason()).isEmpty();
        assertThat(masked.changes().getLast().reason()).contains(REASON);
    }

    @Test
    void comparesTheAppointmentOfAnAgencyOnly() {
        assertThat(deadline(false, derivation.replay()).comparison()).isEqualTo(DossierDeadline.Comparison.SAME);
        assertThat(deadline(false, RECEIVED).comparison()).isEqualTo(DossierDeadline.Comparison.EARLIER);
        assertThat(deadline(true, RECEIVED).comparison()).isEqualTo(DossierDeadline.Comparison.NONE);
    }

    private DossierDeadline deadline(boolean givenHere, Instant dueAt) {
        return new DossierDeadline(
                givenHere,
                Optional.of(RECEIVED),
                Optional.of(dueAt),
                Optional.of(derivation.replay()),
                Optional.of(derivation),
                false,
                List.of(new SupplementPeriod(
                        1,
                        2,
                        RECEIVED,
                        Optional.of(0),
                        Optional.of(REASON),
                        List.of("Bản vẽ"),
                        Optional.empty(),
                        Optional.empty())),
                List.of(change(AppointmentChange.Cause.EXTENSION), change(AppointmentChange.Cause.ADJUSTMENT)));
    }

    private static AppointmentChange change(AppointmentChange.Cause cause) {
        return new AppointmentChange(
                cause, RECEIVED, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(REASON));
    }
}
