package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.AtOnce;
import vn.motcua.MotCuaIT;
import vn.motcua.audit.Actor;

/** Reorganisations that an administrator enters, among agencies of the test's own. */
@MotCuaIT
class ReformsIT {

    private static final Actor ACTOR = new Actor("account:it", "127.0.0.1", "IT");
    private static final String HEADING = "action,code,name,kind,parent_code,other_codes,note\n";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Reforms reforms;
    private final AgencyRegister register;
    private final AgencySecrets secrets;
    private final Admissions admissions;
    private final JdbcClient jdbc;

    private final String fresh = "Moi" + NEXT.incrementAndGet();
    private TemporaryAgencies agencies;
    private Agency ending;
    private Agency heir;

    ReformsIT(Reforms reforms, AgencyRegister register, AgencySecrets secrets, Admissions admissions, JdbcClient jdbc) {
        this.reforms = reforms;
        this.register = register;
        this.secrets = secrets;
        this.admissions = admissions;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void add() {
        agencies = new TemporaryAgencies(jdbc, register);
        ending = agencies.add();
        heir = agencies.add();
    }

    @AfterEach
    void close() {
        agencies.remove(fresh);
        agencies.close();
    }

    @Test
    void changesTheRegisterFromItsDayOn() {
        Reform reform = entered(register.today());

        assertThat(reforms.apply(reform, ACTOR)).isEqualTo(new ApplyOutcome.Done());

        assertThat(register.byCode(fresh).orElseThrow().name()).isEqualTo("UBND Xã Mới");
        assertThat(register.byId(heir.id()).name()).isEqualTo("UBND Phường Kế Thừa");
        assertThat(register.book().successors(register.byId(ending.id()), register.today()))
                .extracting(Agency::code)
                .containsExactly(heir.code(), fresh);
        assertThat(register.byCode(fresh + "-tam")).contains(register.byId(heir.id()));
        assertThat(register.byId(ending.id()).validTo()).contains(register.today());
    }

    @Test
    void keepsAnAgencysKeyAndSecretsWithItsCode() {
        String secret = secrets.issue(heir, SecretSlot.CURRENT, Optional.empty());
        reforms.apply(entered(register.today()), ACTOR);

        assertThat(register.byCode(heir.code()).orElseThrow().id()).isEqualTo(heir.id());
        assertThat(admissions.admit(heir.code(), secret, "192.0.2.1"))
                .isInstanceOfSatisfying(
                        Admission.Admitted.class,
                        admitted -> assertThat(admitted.agency().id()).isEqualTo(heir.id()));
    }

    @Test
    void isAppliedOnceByWhoeverComesFirst() throws Exception {
        Reform reform = entered(register.today());

        List<ApplyOutcome> outcomes = AtOnce.run(8, caller -> reforms.apply(reform, ACTOR));

        assertThat(outcomes).filteredOn(new ApplyOutcome.Done()::equals).hasSize(1);
        assertThat(outcomes).filteredOn(new ApplyOutcome.DoneBefore()::equals).hasSize(7);
        assertThat(register.everByCode(fresh)).hasSize(1);
        assertThat(audited(reform.code())).containsOnlyOnce("\"applied\":\"true\"");
    }

    @Test
    void isTakenBackWholeBeforeItsDay() {
        List<String> before = rows();
        Reform reform = entered(register.today().plusDays(10));
        reforms.apply(reform, ACTOR);
        assertThat(rows()).isNotEqualTo(before);
        assertThat(register.byCode(fresh)).as("only in the future").isEmpty();
        assertThat(register.byId(ending.id()).isValidOn(register.today())).isTrue();

        assertThat(reforms.undo(reform, ACTOR)).isEqualTo(new ApplyOutcome.Done());

        assertThat(rows()).isEqualTo(before);
        assertThat(reforms.byCode(reform.code()).orElseThrow().isApplied()).isFalse();
        assertThat(reforms.undo(reform, ACTOR)).isEqualTo(new ApplyOutcome.DoneBefore());
        assertThat(reforms.apply(reform, ACTOR)).isEqualTo(new ApplyOutcome.Done());
        assertThat(reforms.undo(reform, ACTOR)).isEqualTo(new ApplyOutcome.Done());
    }

    @Test
    void isNotTakenBackOnceItsDayHasCome() {
        Reform reform = entered(register.today());
        reforms.apply(reform, ACTOR);

        assertThat(reforms.undo(reform, ACTOR)).isEqualTo(new ApplyOutcome.TooLate());
        assertThat(register.byCode(fresh)).isPresent();
    }

    @Test
    void isNotTakenBackWhenWhatItBroughtIsInUse() {
        Reform reform = entered(register.today().plusDays(10));
        reforms.apply(reform, ACTOR);
        List<String> applied = rows();
        Agency opened = register.book()
                .agencies()
                .filter(agency -> agency.code().equals(fresh))
                .findFirst()
                .orElseThrow();
        secrets.issue(opened, SecretSlot.CURRENT, Optional.empty());

        assertThat(reforms.undo(reform, ACTOR)).isEqualTo(new ApplyOutcome.InUse());
        assertThat(rows()).isEqualTo(applied);

        jdbc.sql("delete from agency_secret where agency_id = :id")
                .param("id", opened.id())
                .update();
        assertThat(reforms.undo(reform, ACTOR)).isEqualTo(new ApplyOutcome.Done());
    }

    @Test
    void isNotTakenBackBeforeThoseUponIt() {
        Reform first = entered(register.today().plusDays(10));
        reforms.apply(first, ACTOR);
        Reform second = reforms.add(
                "Đợt sau", "", register.today().plusDays(20), HEADING + "close," + fresh + ",,,,,\n", ACTOR);
        reforms.apply(second, ACTOR);

        assertThat(reforms.undo(first, ACTOR))
                .isEqualTo(new ApplyOutcome.NotTheLast(
                        reforms.byCode(second.code()).orElseThrow()));
        assertThat(reforms.undo(second, ACTOR)).isEqualTo(new ApplyOutcome.Done());
        assertThat(reforms.undo(first, ACTOR)).isEqualTo(new ApplyOutcome.Done());
    }

    @Test
    void changesNothingWhenALineCannotBe() {
        List<String> before = rows();
        Reform reform = reforms.add(
                "Đợt sai",
                "",
                register.today(),
                HEADING + "close," + ending.code() + ",,,,,\nclose,khong-co,,,,,\n",
                ACTOR);

        assertThat(reforms.apply(reform, ACTOR)).isInstanceOfSatisfying(ApplyOutcome.Impossible.class, impossible -> {
            assertThat(impossible.preview().isPossible()).isFalse();
            assertThat(impossible.preview().steps().getFirst().problems())
                    .containsExactly(
                            new ChangeProblem(3, ChangeProblem.Field.CODE, ChangeProblem.Code.UNKNOWN, "khong-co"));
        });
        assertThat(rows()).isEqualTo(before);
        reforms.remove(reform, ACTOR);
        assertThat(reforms.byCode(reform.code())).isEmpty();
    }

    @Test
    void previewsWhatItDoesAndWhatItLeavesOut() {
        ReformPreview preview = reforms.preview(entered(register.today().plusDays(1)));

        assertThat(preview.isPossible()).isTrue();
        assertThat(preview.undoable()).isTrue();
        assertThat(preview.before()).isEmpty();
        assertThat(preview.leftOut()).extracting(Reform::code).contains("2020-01-01", "2025-07-01");
        ReformPreview.Step step = preview.steps().getFirst();
        assertThat(step.created()).hasSize(1);
        assertThat(step.amended()).hasSize(1);
        assertThat(step.closed()).hasSize(1);
        assertThat(step.aliased()).hasSize(1);
    }

    @Test
    void keepsShippedOnesAsTheyAre() {
        Reform shipped = reforms.byCode("2020-01-01").orElseThrow();

        reforms.remove(shipped, ACTOR);

        assertThat(reforms.byCode("2020-01-01")).contains(shipped);
        assertThat(reforms.preview(shipped).before()).extracting(Reform::code).containsExactly("2018-07-11");
        assertThat(reforms.preview(shipped).undoable()).isFalse();
    }

    private Reform entered(LocalDate day) {
        return reforms.add(
                "Đợt thử",
                "Quyết định thử",
                day,
                HEADING
                        + "create," + fresh + ",UBND Xã Mới,commune," + heir.code() + ",,\n"
                        + "change," + heir.code() + ",UBND Phường Kế Thừa,,,,\n"
                        + "alias," + heir.code() + ",,,," + fresh + "-tam,\n"
                        + "close," + ending.code() + ",,,," + heir.code() + "|" + fresh + ",\n",
                ACTOR);
    }

    private List<String> rows() {
        return jdbc.sql("""
            select a::text from agency a
            union all select f::text from agency_form f
            union all select s::text from agency_successor s
            union all select l::text from agency_alias l
            order by 1
            """).query(String.class).list();
    }

    private String audited(String subject) {
        return String.join(
                "\n",
                jdbc.sql("select details::text from audit_entry where subject = :subject")
                        .param("subject", subject)
                        .query(String.class)
                        .list());
    }
}
