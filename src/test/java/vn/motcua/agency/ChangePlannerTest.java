package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.agency.ChangeProblem.Code;
import vn.motcua.agency.ChangeProblem.Field;
import vn.motcua.agency.RegisterChange.Alias;
import vn.motcua.agency.RegisterChange.Amend;
import vn.motcua.agency.RegisterChange.Close;
import vn.motcua.agency.RegisterChange.Create;
import vn.motcua.agency.RegisterChange.Move;

class ChangePlannerTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private final AgencyLives register = SampleLives.small();

    @Test
    void mergesCommunesIntoOneThatKeepsItsCode() {
        ChangePlan plan = plan(
                new Close("18151", List.of("18163")),
                new Close("18160", List.of("18163")),
                rename("18163", "UBND Xã An Hòa Thịnh"));

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.after().validOn(DAY)).extracting(AgencyLife::code).containsExactly("439", "440", "18163");
        assertThat(plan.effects().getFirst())
                .isEqualTo(new ChangeEffect.Closed(
                        "18151", "UBND Xã Sơn Thịnh", List.of(new ChangeEffect.Heir("18163", "UBND Xã An Hòa Thịnh"))));
        AgencyLife merged = plan.after().on("18163", DAY).orElseThrow();
        assertThat(merged.from()).isEqualTo(SampleLives.FIRST_DAY);
        assertThat(merged.formOn(DAY.minusDays(1)).name()).isEqualTo("UBND Xã Sơn Hòa");
        assertThat(merged.formOn(DAY).name()).isEqualTo("UBND Xã An Hòa Thịnh");
        assertThat(merged.formOn(DAY).parentCode()).contains("439");
    }

    @Test
    void leavesTheRegisterItPlansOnAlone() {
        plan(new Close("18151", List.of("18163")), rename("18163", "UBND Xã Mới"));

        assertThat(register.validOn(DAY))
                .hasSize(5)
                .allMatch(life -> life.forms().size() == 1);
    }

    @Test
    void letsChangesReferToOneAnotherInAnyOrder() {
        ChangePlan plan = plan(
                new Close("18160", List.of("18999")),
                new Create("18999", "UBND Xã Mới", AgencyKind.COMMUNE, Optional.of("450")),
                new Create("450", "UBND Huyện Mới", AgencyKind.DISTRICT, Optional.empty()));

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.effects()).hasOnlyElementsOfTypes(ChangeEffect.Closed.class, ChangeEffect.Created.class);
    }

    @Test
    void closesADistrictWhoseCommunesGoElsewhere() {
        ChangePlan plan = plan(
                new Close("439", List.of("440")),
                move("18151", Optional.of("440")),
                move("18160", Optional.of("440")),
                move("18163", Optional.empty()));

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.after().on("18151", DAY).orElseThrow().formOn(DAY).parentCode())
                .contains("440");
        assertThat(plan.after().on("18163", DAY).orElseThrow().formOn(DAY).parentCode())
                .isEmpty();
    }

    @Test
    void closesNoAgencyThatOthersStandUnder() {
        assertThat(problems(new Close("439", List.of())))
                .containsExactly(new ChangeProblem(1, Field.CODE, Code.HAS_SUBORDINATES, "18151, 18160, 18163"));
        assertThat(problems(new Close("439", List.of()), move("18151", Optional.of("440"))))
                .containsExactly(new ChangeProblem(1, Field.CODE, Code.HAS_SUBORDINATES, "18160, 18163"));
    }

    @Test
    void doesNotEndTheOffice() {
        ChangePlan plan = ChangePlanner.plan(SampleLives.first(), set(new Close("VPUB", List.of("sxd"))));

        assertThat(plan.problems()).containsExactly(new ChangeProblem(1, Field.CODE, Code.OFFICE_STAYS, "VPUB"));
    }

    @Test
    void namesNoMoreThanFiveOfManySubordinates() {
        AgencyLives lives = SampleLives.first();

        List<ChangeProblem> problems = ChangePlanner.plan(lives, DatedChanges.of(DAY, new Close("439", List.of())))
                .problems();

        assertThat(problems)
                .singleElement()
                .extracting(ChangeProblem::detail)
                .asString()
                .endsWith(", … (32)");
    }

    @Test
    void findsEveryProblemAtOnce() {
        ChangePlan plan = plan(
                new Create("SXD ", "", AgencyKind.DEPARTMENT, Optional.of("nobody")),
                rename("18888", "UBND Xã Lạ"),
                new Close("18151", List.of("18151", "18163", "18163", "77777")),
                rename("18160", "x".repeat(201)),
                new Close("", List.of("a b")));

        assertThat(plan.problems())
                .extracting(ChangeProblem::line, ChangeProblem::field, ChangeProblem::code)
                .containsExactlyInAnyOrder(
                        tuple(1, Field.CODE, Code.WRONG_FORM),
                        tuple(1, Field.NAME, Code.MISSING),
                        tuple(1, Field.PARENT, Code.UNKNOWN),
                        tuple(2, Field.CODE, Code.UNKNOWN),
                        tuple(3, Field.OTHER_CODES, Code.ITSELF),
                        tuple(3, Field.OTHER_CODES, Code.TWICE),
                        tuple(3, Field.OTHER_CODES, Code.UNKNOWN),
                        tuple(4, Field.NAME, Code.TOO_LONG),
                        tuple(5, Field.CODE, Code.MISSING),
                        tuple(5, Field.OTHER_CODES, Code.WRONG_FORM));
    }

    @Test
    void givesNoCodeTwice() {
        assertThat(problems(create("18163"))).extracting(ChangeProblem::code).containsExactly(Code.TAKEN);
        assertThat(problems(create("sct"), create("SCT")))
                .extracting(ChangeProblem::code)
                .containsExactly(Code.TWICE);
        AgencyLives closed = plan(new Close("18163", List.of())).after();
        assertThat(ChangePlanner.plan(closed, DatedChanges.of(DAY.minusDays(1), create("18163")))
                        .problems())
                .extracting(ChangeProblem::code)
                .containsExactly(Code.TAKEN);
        assertThat(ChangePlanner.plan(closed, DatedChanges.of(DAY, create("18163")))
                        .problems())
                .as("a code may return once its agency has ended")
                .isEmpty();
    }

    @Test
    void changesAnAgencyOncePerSet() {
        assertThat(problems(rename("18163", "UBND Xã A"), new Close("18163", List.of())))
                .containsExactly(new ChangeProblem(2, Field.CODE, Code.TWICE, "18163"));
    }

    @Test
    void putsNoAgencyUnderItselfOrItsSubordinates() {
        assertThat(problems(move("439", Optional.of("439"))))
                .extracting(ChangeProblem::code)
                .containsExactly(Code.ITSELF);
        assertThat(problems(move("439", Optional.of("18163"))))
                .extracting(ChangeProblem::code)
                .containsExactly(Code.CIRCLE);
    }

    @Test
    void putsNoAgencyUnderOneThatIsToEnd() {
        AgencyLives closing = plan(new Close("440", List.of())).after();

        assertThat(ChangePlanner.plan(closing, DatedChanges.of(DAY.minusYears(1), move("18151", Optional.of("440"))))
                        .problems())
                .extracting(ChangeProblem::code)
                .containsExactly(Code.ENDS_LATER);
    }

    @Test
    void changesNothingBeforeALaterChange() {
        AgencyLives renamed = plan(rename("18163", "UBND Xã Mới")).after();
        LocalDate before = DAY.minusDays(1);

        assertThat(ChangePlanner.plan(renamed, DatedChanges.of(before, rename("18163", "UBND Xã Khác")))
                        .problems())
                .extracting(ChangeProblem::code)
                .containsExactly(Code.CHANGES_LATER);
        assertThat(ChangePlanner.plan(renamed, DatedChanges.of(before, new Close("18163", List.of())))
                        .problems())
                .extracting(ChangeProblem::code)
                .containsExactly(Code.CHANGES_LATER);
    }

    @Test
    void mendsANameOfTheSameDayUnlessTheSetMustBeUndoable() {
        AgencyLives renamed = plan(rename("18163", "UBND Xã An Hoà Thịnh")).after();
        RegisterChange mended = rename("18163", "UBND Xã An Hòa Thịnh");

        ChangePlan alone = ChangePlanner.plan(renamed, DatedChanges.of(DAY, mended));
        assertThat(alone.problems()).isEmpty();
        assertThat(alone.after().on("18163", DAY).orElseThrow().forms()).hasSize(2);
        assertThat(ChangePlanner.plan(renamed, set(mended)).problems())
                .extracting(ChangeProblem::code)
                .containsExactly(Code.CHANGES_LATER);
    }

    @Test
    void endsNoAgencyOnItsFirstDayOrTwice() {
        assertThat(ChangePlanner.plan(register, DatedChanges.of(SampleLives.FIRST_DAY, new Close("18163", List.of())))
                        .problems())
                .extracting(ChangeProblem::code)
                .containsExactly(Code.TOO_EARLY);
        AgencyLives closed = plan(new Close("18163", List.of())).after();
        assertThat(ChangePlanner.plan(closed, DatedChanges.of(DAY.minusYears(1), new Close("18163", List.of())))
                        .problems())
                .extracting(ChangeProblem::code)
                .containsExactly(Code.ENDS_LATER);
    }

    @Test
    void doesNothingWhereTheRegisterIsSoAlready() {
        AgencyLives done = plan(
                        new Close("18151", List.of("18163")),
                        rename("18163", "UBND Xã An Hòa Thịnh"),
                        new Alias("18163", "18152"),
                        create("sct"))
                .after();

        ChangePlan again = ChangePlanner.plan(
                done,
                set(
                        new Close("18151", List.of("18163")),
                        rename("18163", "UBND Xã An Hòa Thịnh"),
                        new Alias("18163", "18152"),
                        create("sct")));

        assertThat(again.problems()).isEmpty();
        assertThat(again.effects()).hasSize(4).hasOnlyElementsOfType(ChangeEffect.Unchanged.class);
    }

    @Test
    void acceptsTheCodeOfAnEndedAgencyForAnother() {
        ChangePlan plan = plan(new Close("18151", List.of("18163")), new Alias("18163", "18151"));

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.after().on("18163", DAY).orElseThrow().aliases()).containsExactly("18151");
    }

    @Test
    void acceptsNoCodeForAnotherThatMeansSomebody() {
        assertThat(problems(new Alias("18163", "18151")))
                .extracting(ChangeProblem::code)
                .containsExactly(Code.TAKEN);
        assertThat(problems(new Alias("18163", "x1"), new Alias("18160", "X1")))
                .extracting(ChangeProblem::code)
                .containsExactly(Code.TAKEN);
        assertThat(problems(new Alias("18163", "x1"), create("x1")))
                .extracting(ChangeProblem::code)
                .containsOnly(Code.TAKEN);
    }

    private List<ChangeProblem> problems(RegisterChange... changes) {
        return plan(changes).problems();
    }

    private ChangePlan plan(RegisterChange... changes) {
        return ChangePlanner.plan(register, set(changes));
    }

    private static DatedChanges set(RegisterChange... changes) {
        return new DatedChanges(
                DAY,
                IntStream.range(0, changes.length)
                        .mapToObj(i -> new DatedChanges.Line(i + 1, changes[i]))
                        .toList(),
                true);
    }

    private static Create create(String code) {
        return new Create(code, "Sở Công Thương", AgencyKind.DEPARTMENT, Optional.empty());
    }

    private static Amend rename(String code, String name) {
        return new Amend(code, Optional.of(name), Optional.empty());
    }

    private static Amend move(String code, Optional<String> parent) {
        return new Amend(code, Optional.empty(), Optional.of(new Move(parent)));
    }
}
