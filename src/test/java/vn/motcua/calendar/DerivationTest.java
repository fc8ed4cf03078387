package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.motcua.calendar.Shipped.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.SupplementRule;

class DerivationTest {

    @Test
    void isTheSameAfterItWasStored() {
        for (SupplementRule rule : SupplementRule.values()) {
            Derivation derivation = eventful(rule);
            assertThat(Derivation.ofJson(derivation.toJson())).isEqualTo(derivation);
            assertThat(Derivation.ofJson(derivation.toJson()).replay()).isEqualTo(derivation.replay());
        }
    }

    @Test
    void isTheSameAfterItWasStoredInHours() {
        Derivation derivation = Deadlines.reckon(
                        DeadlineQuestion.of(at("2026-11-12T12:00"), Shipped.hours(20))
                                .under(SupplementRule.EXTEND)
                                .pausedBy(List.of(Pause.since(at("2026-11-13T09:00"))))
                                .asOf(at("2026-11-14T09:00")),
                        Shipped.CALENDAR)
                .derivation();
        assertThat(Derivation.ofJson(derivation.toJson())).isEqualTo(derivation);
    }

    @Test
    void isSmallEnoughToStandInEveryDossier() {
        assertThat(eventful(SupplementRule.RESTART).toJson()).hasSizeLessThan(2500);
    }

    @Test
    void refusesAFormItDoesNotKnow() {
        String later = eventful(SupplementRule.CONTINUE).toJson().replace("\"form\":1", "\"form\":2");
        assertThatIllegalArgumentException().isThrownBy(() -> Derivation.ofJson(later));
    }

    @Test
    void doesNotFollowWhenADayOffIsLeftOut() {
        Derivation derivation = eventful(SupplementRule.CONTINUE);
        List<Step> steps = new ArrayList<>(derivation.steps());
        Step.Counted counted = (Step.Counted) steps.get(1);
        steps.set(1, new Step.Counted(counted.span(), counted.from(), counted.to(), List.of(), counted.unusual()));
        Derivation forged = new Derivation(Derivation.FORM, 1, derivation.term(), derivation.rule(), steps);
        assertThatIllegalStateException().isThrownBy(forged::replay);
    }

    private static Derivation eventful(SupplementRule rule) {
        DeadlineQuestion question = DeadlineQuestion.of(at("2026-04-22T17:30"), Shipped.days(10))
                .under(rule)
                .pausedBy(List.of(
                        Pause.between(at("2026-05-05T09:00"), at("2026-05-07T08:00")),
                        Pause.between(at("2026-06-20T09:00"), at("2026-06-21T08:00"))))
                .extendedBy(List.of(
                        new Extension(at("2026-05-12T10:00"), LocalDate.of(2026, 5, 30), "Chờ ý kiến Sở Xây dựng")));
        return Deadlines.reckon(question, Shipped.CALENDAR).derivation();
    }
}
