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
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.AtOnce;
import vn.motcua.MotCuaIT;
import vn.motcua.agency.ChangeProblem.Code;
import vn.motcua.agency.ChangeProblem.Field;
import vn.motcua.audit.Actor;

/** Single changes of the register as the database keeps them. */
@MotCuaIT
class AgencyAdministrationIT {

    private static final Actor ACTOR = new Actor("account:it", "127.0.0.1", "IT");
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final AgencyAdministration administration;
    private final AgencyRegister register;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    private TemporaryAgencies agencies;
    private Agency agency;

    AgencyAdministrationIT(
            AgencyAdministration administration,
            AgencyRegister register,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.administration = administration;
        this.register = register;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void add() {
        agencies = new TemporaryAgencies(jdbc, register);
        agency = agencies.add();
    }

    @AfterEach
    void close() {
        agencies.close();
    }

    @Test
    void opensRenamesAndEndsAnAgency() {
        String code = "Lap" + NEXT.incrementAndGet();
        LocalDate today = register.today();

        ChangeOutcome opened = administration.change(
                today.minusDays(2),
                new RegisterChange.Create(code, "Chi cục Thử", AgencyKind.DEPARTMENT, Optional.of(agency.code())),
                ACTOR);
        administration.change(today.minusDays(1), rename(code, "Chi cục Thử nghiệm"), ACTOR);
        administration.change(today, new RegisterChange.Close(code, List.of(agency.code())), ACTOR);

        assertThat(opened).isInstanceOf(ChangeOutcome.Done.class);
        Agency stored = register.byCode(code).orElseThrow();
        assertThat(stored.name()).isEqualTo("Chi cục Thử nghiệm");
        assertThat(stored.validTo()).contains(today);
        assertThat(register.book().find(stored.id()).orElseThrow().forms())
                .extracting(AgencyTable.Form::name)
                .containsExactly("Chi cục Thử", "Chi cục Thử nghiệm");
        assertThat(register.book().successors(stored, today)).containsExactly(agency);
        agencies.remove(code);
        assertThat(audited(code))
                .hasSize(3)
                .allMatch(entry -> entry.startsWith("account:it agency "))
                .anyMatch(entry -> entry.contains("create") && entry.contains("Chi cục Thử"));
    }

    @Test
    void showsTheNameOfTodayUntilTheDayOfTheNext() {
        administration.change(register.today().plusDays(1), rename(agency.code(), "Tên ngày mai"), ACTOR);

        assertThat(register.byCode(agency.code()).orElseThrow().name()).isEqualTo(agency.name());
        assertThat(register.book().find(agency.id()).orElseThrow().forms()).hasSize(2);
    }

    @Test
    void givesACodeToOneOfManyWhoAskAtOnce() throws Exception {
        String code = "Cung" + NEXT.incrementAndGet();

        List<ChangeOutcome> outcomes = AtOnce.run(
                8,
                caller -> administration.change(
                        register.today(),
                        new RegisterChange.Create(code, "Đơn vị " + caller, AgencyKind.DEPARTMENT, Optional.empty()),
                        ACTOR));

        assertThat(outcomes).filteredOn(ChangeOutcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(ChangeOutcome.Refused.class::isInstance)
                .hasSize(7)
                .containsOnly(new ChangeOutcome.Refused(List.of(new ChangeProblem(1, Field.CODE, Code.TAKEN, code))));
        agencies.remove(code);
    }

    @Test
    void takesAnEndBackUntilItsFirstDayIsOver() {
        LocalDate today = register.today();
        administration.change(today, new RegisterChange.Close(agency.code(), List.of("sxd")), ACTOR);
        Agency ended = register.byCode(agency.code()).orElseThrow();
        assertThat(ended.validTo()).contains(today);

        assertThat(administration.keep(ended, ACTOR)).isEmpty();

        assertThat(register.byCode(agency.code())).contains(agency);
        assertThat(register.book().successors(agency, today)).isEmpty();
        assertThat(audited(agency.code())).last().asString().contains("account:it agency change", "\"closed\":\"\"");
        assertThat(administration.keep(agency, ACTOR))
                .contains(new ChangeProblem(1, Field.DAY, Code.TOO_LATE, agency.code()));
        administration.change(today.minusDays(1), new RegisterChange.Close(agency.code(), List.of()), ACTOR);
        assertThat(administration.keep(agency, ACTOR))
                .contains(new ChangeProblem(1, Field.DAY, Code.TOO_LATE, agency.code()));
    }

    @Test
    void doesNotTakeBackWhatAReorganisationEnds() {
        administration.change(register.today(), new RegisterChange.Close(agency.code(), List.of()), ACTOR);
        jdbc.sql("update agency set closed_by = (select min(id) from agency_reform) where id = :id")
                .param("id", agency.id())
                .update();

        assertThat(administration.keep(agency, ACTOR))
                .contains(new ChangeProblem(1, Field.DAY, Code.ENDED_TOGETHER, agency.code()));
    }

    @Test
    void previewsWithoutChanging() {
        ChangeOutcome outcome =
                administration.preview(register.today(), new RegisterChange.Close(agency.code(), List.of("sxd")));

        assertThat(outcome)
                .isEqualTo(new ChangeOutcome.Done(new ChangeEffect.Closed(
                        agency.code(), agency.name(), List.of(new ChangeEffect.Heir("sxd", "Sở Xây dựng")))));
        assertThat(register.byCode(agency.code())).contains(agency);
    }

    @Test
    void forgetsWhatItHoldsInMemoryOnceTheChangeIsCommitted() {
        transaction.executeWithoutResult(_ -> {
            administration.change(register.today(), rename(agency.code(), "Tên sau"), ACTOR);
            assertThat(register.byId(agency.id()).name())
                    .as("read before the commit")
                    .isEqualTo(agency.name());
        });

        assertThat(register.byId(agency.id()).name()).isEqualTo("Tên sau");
    }

    @Test
    void entersANationalCodeOnce() {
        Agency other = agencies.add();
        String code = "h27.99." + NEXT.incrementAndGet();

        assertThat(administration.nationalCode(agency, " " + code, ACTOR)).isEmpty();
        assertThat(register.book().find(agency.id()).orElseThrow().nationalCode())
                .contains("H" + code.substring(1));
        assertThat(administration.nationalCode(other, code, ACTOR))
                .contains(new ChangeProblem(1, Field.NATIONAL_CODE, Code.TAKEN, "H" + code.substring(1)));
        assertThat(administration.nationalCode(agency, "", ACTOR)).isEmpty();
        assertThat(administration.nationalCode(other, code, ACTOR)).isEmpty();
        assertThat(administration.nationalCode(other, "x".repeat(33), ACTOR))
                .contains(new ChangeProblem(1, Field.NATIONAL_CODE, Code.TOO_LONG, "32"));
    }

    private static RegisterChange rename(String code, String name) {
        return new RegisterChange.Amend(code, Optional.of(name), Optional.empty());
    }

    private List<String> audited(String code) {
        return jdbc.sql("select actor || ' ' || kind || ' ' || act || ' ' || details from audit_entry"
                        + " where subject = :subject order by id")
                .param("subject", code)
                .query(String.class)
                .list();
    }
}
