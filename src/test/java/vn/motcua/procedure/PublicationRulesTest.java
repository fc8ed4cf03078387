package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.ProcedureVersion.Publication;

class PublicationRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant BEGIN_OF_TODAY = Instant.parse("2026-11-22T17:00:00Z");

    @Test
    void aFirstVersionMayApplyFromAnyDay() {
        ManagedProcedure fresh = procedure();

        assertThat(PublicationRules.earliest(fresh, NOW)).isEmpty();
        assertThat(PublicationRules.inForceFrom(fresh, TODAY, NOW)).isEqualTo(BEGIN_OF_TODAY);
        assertThat(PublicationRules.inForceFrom(fresh, TODAY.minusDays(1), NOW))
                .isEqualTo(Instant.parse("2026-11-21T17:00:00Z"));
    }

    @Test
    void aFurtherVersionOfTodayAppliesOnceEveryNodeKnowsIt() {
        ManagedProcedure old = procedure(LocalDate.of(2020, 1, 1));

        assertThat(PublicationRules.earliest(old, NOW)).contains(TODAY);
        assertThat(PublicationRules.inForceFrom(old, TODAY, NOW)).isEqualTo(NOW.plus(PublicationRules.LEAD));
    }

    @Test
    void aFurtherVersionOfALaterDayAppliesFromTheBeginningOfThatDay() {
        assertThat(PublicationRules.inForceFrom(procedure(LocalDate.of(2020, 1, 1)), TODAY.plusDays(1), NOW))
                .isEqualTo(Instant.parse("2026-11-23T17:00:00Z"));
    }

    @Test
    void noVersionOvertakesOneThatIsAnnouncedForLater() {
        assertThat(PublicationRules.earliest(procedure(TODAY.plusDays(30)), NOW)).contains(TODAY.plusDays(30));
    }

    private static ManagedProcedure procedure(LocalDate... published) {
        List<ProcedureVersion> versions = new ArrayList<>();
        for (LocalDate day : published) {
            versions.add(version(versions.size() + 1, Optional.of(new Publication(day, NOW, Optional.empty(), NOW, "x"))));
        }
        versions.add(version(versions.size() + 1, Optional.empty()));
        return new ManagedProcedure(1, "SXD-0001", new Procedure.Owner.Everyone(), Optional.empty(), versions);
    }

    private static ProcedureVersion version(int number, Optional<Publication> publication) {
        return new ProcedureVersion(number, 1, ProcedureContent.named("Thủ tục", "LV"), publication, NOW, "x");
    }
}
