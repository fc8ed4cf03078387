package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.agency.ChangeProblem.Code;
import vn.motcua.agency.ChangeProblem.Field;
import vn.motcua.agency.RegisterChange.Alias;
import vn.motcua.agency.RegisterChange.Close;
import vn.motcua.agency.RegisterChange.Create;

class KeepCheckTest {

    private static final LocalDate END = LocalDate.of(2020, 1, 1);

    private final AgencyLives ended = after(SampleLives.small(), END, new Close("18151", List.of("18160")));

    @Test
    void anEndIsTakenBackUntilItsFirstDayIsOver() {
        assertThat(problem(ended, END.minusDays(1))).isEmpty();
        assertThat(problem(ended, END)).isEmpty();
        assertThat(problem(ended, END.plusDays(1))).contains(problem(Field.DAY, Code.TOO_LATE, "18151"));
        assertThat(problem(SampleLives.small(), END)).contains(problem(Field.DAY, Code.TOO_LATE, "18151"));
    }

    @Test
    void notOnceItsCodeMeansAnother() {
        Create another = new Create("18151", "UBND Xã Khác", AgencyKind.COMMUNE, Optional.of("439"));

        assertThat(problem(after(ended, END.plusDays(9), another), END))
                .contains(problem(Field.CODE, Code.TAKEN, "18151"));
        assertThat(problem(after(ended, END, new Alias("18160", "18151")), END))
                .contains(problem(Field.CODE, Code.TAKEN, "18151"));
    }

    @Test
    void notUnderASuperiorThatEndsToo() {
        AgencyLives all = ended;
        for (String code : List.of("18160", "18163", "439")) {
            all = after(all, END.plusDays(1), new Close(code, List.of()));
        }
        assertThat(problem(all, END)).contains(problem(Field.PARENT, Code.UNKNOWN, "439"));
    }

    private static AgencyLives after(AgencyLives before, LocalDate day, RegisterChange change) {
        ChangePlan plan = ChangePlanner.plan(before, DatedChanges.of(day, change));
        assertThat(plan.problems()).isEmpty();
        return plan.after();
    }

    private static Optional<ChangeProblem> problem(AgencyLives lives, LocalDate today) {
        AgencyLife life = lives.withCode("18151").findFirst().orElseThrow();
        return KeepCheck.problem(lives, life, today);
    }

    private static ChangeProblem problem(Field field, Code code, String detail) {
        return new ChangeProblem(1, field, code, detail);
    }
}
