package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.procedure.Flaw.Kind;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.ProcedureContent.Component;
import vn.motcua.procedure.ProcedureContent.Fee;
import vn.motcua.procedure.ProcedureContent.Naming;
import vn.motcua.procedure.ProcedureContent.Online;
import vn.motcua.procedure.ProcedureContent.OnlineKind;
import vn.motcua.procedure.ProcedureContent.Papers;
import vn.motcua.procedure.ProcedureContent.Service;
import vn.motcua.procedure.ProcedureContent.Terms;

class ContentRulesTest {

    private final ProcedureContent complete = SampleContent.complete("Đăng ký khai sinh", "LV01");

    @Test
    void findNothingWrongOrMissingInACompleteProcedure() {
        assertThat(wrong(complete)).isEmpty();
        assertThat(ContentRules.missing(complete)).isEmpty();
    }

    @Test
    void letADraftBeANameAndASector() {
        ProcedureContent bare = ProcedureContent.named("Đăng ký khai sinh", "LV01");

        assertThat(wrong(bare)).isEmpty();
        assertThat(ContentRules.missing(bare))
                .extracting(Flaw::field)
                .containsExactly(
                        "reach.level",
                        "reach.applicants",
                        "papers.components",
                        "terms.term",
                        "handling.result",
                        "handling.legalBases",
                        "handling.steps");
    }

    @Test
    void wantANameAndASectorThatIsThere() {
        assertThat(wrong(ProcedureContent.named("", "")))
                .containsExactly(
                        new Flaw("naming.name", Kind.MISSING), new Flaw("naming.sector", Kind.MISSING));
        assertThat(wrong(ProcedureContent.named("x".repeat(501), "LV99")))
                .containsExactly(
                        new Flaw("naming.name", Kind.TOO_LONG, "500"),
                        new Flaw("naming.sector", Kind.NO_SUCH_SECTOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.001193", "2.000488", "3.000181.000.00.00.H22"})
    void takeNationalCodes(String code) {
        assertThat(wrong(withNationalCode(code))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001193", "1.1193", "T-HTI-900001-TT", "1.001193."})
    void refuseWhatIsNoNationalCode(String code) {
        assertThat(wrong(withNationalCode(code)))
                .containsExactly(new Flaw("naming.nationalCode", Kind.NOT_A_NATIONAL_CODE));
    }

    @Test
    void tellTheRowInWhichSomethingIsWrong() {
        Component good = new Component("Tờ khai", 1, 0, true, Optional.empty(), Optional.empty());
        Component bad = new Component("", -1, 100, true, Optional.empty(), Optional.of(7));

        assertThat(wrong(complete.with(new Papers(List.of(good, bad), 0))))
                .containsExactlyInAnyOrder(
                        new Flaw("papers.sets", Kind.OUT_OF_RANGE, "1–20"),
                        new Flaw("papers.components[1].name", Kind.MISSING),
                        new Flaw("papers.components[1].originals", Kind.OUT_OF_RANGE, "0–99"),
                        new Flaw("papers.components[1].copies", Kind.OUT_OF_RANGE, "0–99"),
                        new Flaw("papers.components[1].formFile", Kind.NO_SUCH_FORM));
    }

    @Test
    void wantDaysExceptWhereItIsDoneTheSameDay() {
        assertThat(wrong(withTerm(new Term(0, TermUnit.WORKING_DAY))))
                .containsExactly(new Flaw("terms.term.amount", Kind.OUT_OF_RANGE, "1–3650"));
        assertThat(wrong(withTerm(new Term(0, TermUnit.SAME_DAY)))).isEmpty();
        assertThat(wrong(withTerm(new Term(5, TermUnit.CALENDAR_DAY, Optional.of(LocalTime.NOON)))))
                .containsExactly(new Flaw("terms.term.cutOff", Kind.NOT_FOR_THIS));
    }

    @Test
    void tellAFeeOfNothingFromOneThatDepends() {
        Fee exempt = new Fee("Lệ phí", Optional.of(0L), Optional.empty());
        Fee open = new Fee("Phí theo quy mô", Optional.empty(), Optional.empty());
        assertThat(wrong(complete.with(new Terms(Optional.empty(), List.of(exempt, open))))).isEmpty();

        Fee negative = new Fee("Lệ phí", Optional.of(-1L), Optional.empty());
        assertThat(wrong(complete.with(new Terms(Optional.empty(), List.of(negative)))))
                .extracting(Flaw::field)
                .containsExactly("terms.fees[0].amount");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)", "ftp://a.vn/x", "data:text/html,x", "//a.vn", "a.vn", "https://", "https://a b",
                "https://who@a.vn/"
            })
    void refuseAddressesThatAreNoPages(String address) {
        assertThat(wrong(online(OnlineKind.AGENCY_PAGE, Optional.of(address))))
                .containsExactly(new Flaw("service.online.address", Kind.NOT_AN_ADDRESS));
    }

    @Test
    void wantAnAddressWhereThereIsAPageAndOnlyThere() {
        assertThat(wrong(online(OnlineKind.AGENCY_PAGE, Optional.of("http://a.vn/nop?x=1")))).isEmpty();
        assertThat(wrong(online(OnlineKind.AGENCY_PAGE, Optional.empty())))
                .containsExactly(new Flaw("service.online.address", Kind.MISSING));
        assertThat(wrong(online(OnlineKind.NONE, Optional.of("http://a.vn/"))))
                .containsExactly(new Flaw("service.online.address", Kind.NOT_FOR_THIS));
    }

    @Test
    void keepTheTwoLevelsOfServiceApart() {
        Online none = new Online(OnlineKind.NONE, Optional.empty());

        assertThat(wrong(complete.with(new Service(Optional.of(4), Optional.empty(), none)))).isEmpty();
        assertThat(wrong(complete.with(new Service(Optional.of(5), Optional.empty(), none))))
                .containsExactly(new Flaw("service.level2016", Kind.OUT_OF_RANGE, "1–4"));
    }

    private ProcedureContent withNationalCode(String code) {
        return complete.with(new Naming("Tên", "LV01", Optional.of(code), false, Optional.empty()));
    }

    private ProcedureContent withTerm(Term term) {
        return complete.with(new Terms(Optional.of(term), List.of()));
    }

    private ProcedureContent online(OnlineKind kind, Optional<String> address) {
        return complete.with(new Service(Optional.empty(), Optional.empty(), new Online(kind, address)));
    }

    private static List<Flaw> wrong(ProcedureContent content) {
        return ContentRules.wrong(content, Set.of("LV01"));
    }
}
