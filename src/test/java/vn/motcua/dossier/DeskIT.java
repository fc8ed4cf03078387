package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.AtOnce;
import vn.motcua.MotCuaIT;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;

/** Dossiers that the portal keeps, from the counter to the hand-over, and what an administrator may undo. */
@MotCuaIT
class DeskIT extends DeskStory {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void goesFromTheCounterToTheHandOver() {
        DeskDossier dossier = registered(true);
        assertThat(dossier.code()).matches("SXD-\\d{6}-\\d{4}");
        assertThat(dossier.origin()).isEqualTo(DossierOrigin.OWN);
        assertThat(dossier.nationalCode()).isEqualTo(2);
        assertThat(dossier.deadline().dueAt())
                .isPresent()
                .isEqualTo(dossier.deadline().termDueAt());
        assertThat(dossier.deadline().derivation().orElseThrow().replay())
                .isEqualTo(dossier.deadline().dueAt().orElseThrow());

        done(dossier, DossierMove.TAKE_UP);
        done(dossier, DossierMove.SUBMIT);
        done(dossier, DossierMove.SEND_BACK);
        done(dossier, DossierMove.SUBMIT);
        done(dossier, DossierMove.SIGN);
        DeskDossier finished = read(dossier);
        assertThat(finished.finishedAt()).isPresent();
        assertThat(finished.returnedAt()).isEmpty();
        assertThat(finished.nationalCode()).isEqualTo(9);

        done(dossier, DossierMove.HAND_OVER);
        DeskDossier returned = read(dossier);
        assertThat(returned.finishedAt()).isEqualTo(finished.finishedAt());
        assertThat(returned.returnedAt()).isPresent();
        assertThat(desk.possible(officer, agency.id(), DossierOrigin.OWN, returned.state()))
                .isEmpty();
        assertThat(returned.events()).hasSize(7);
    }

    @Test
    void beginsItsTermOnlyWhenItIsTakenIn() {
        DeskDossier dossier = registered(false);
        assertThat(dossier.state()).isEqualTo(DossierState.REGISTERED);
        assertThat(dossier.deadline().dueAt()).isEmpty();

        done(dossier, DossierMove.ASK_COMPLETION);
        done(dossier, DossierMove.COMPLETE);
        done(dossier, DossierMove.ACCEPT);

        DeskDossier accepted = read(dossier);
        assertThat(accepted.state()).isEqualTo(DossierState.RECEIVED);
        assertThat(accepted.receivedAt()).isAfter(dossier.receivedAt());
        assertThat(accepted.deadline().dueAt()).isPresent();
        assertThat(accepted.deadline().supplements()).isEmpty();
        assertThat(accepted.deadline().changes()).isEmpty();
    }

    @Test
    void keepsEachRequestForASupplementAndReckonsTheAppointmentAgain() {
        DeskDossier dossier = registered(true);
        done(dossier, DossierMove.TAKE_UP);
        done(dossier, DossierMove.ASK_SUPPLEMENT);
        DeskDossier waiting = read(dossier);
        assertThat(waiting.deadline().clockStands()).isTrue();
        assertThat(waiting.deadline().supplements()).singleElement().satisfies(period -> {
            assertThat(period.reason()).contains("Vì sao");
            assertThat(period.papers()).containsExactly("Bản vẽ");
            assertThat(period.termDay()).contains(0);
            assertThat(period.dueBefore()).isEqualTo(dossier.deadline().dueAt());
        });

        done(dossier, DossierMove.TAKE_SUPPLEMENT);
        done(dossier, DossierMove.ASK_SUPPLEMENT);
        DeskDossier again = read(dossier);
        assertThat(again.deadline().supplements()).hasSize(2);
        assertThat(again.deadline()
                        .supplements()
                        .getFirst()
                        .ending()
                        .orElseThrow()
                        .dueAfter())
                .isEqualTo(again.deadline().dueAt());
        assertThat(again.suspicions()).contains(Suspicion.SUPPLEMENT_AGAIN);

        done(dossier, DossierMove.STOP);
        assertThat(read(dossier)
                        .deadline()
                        .supplements()
                        .getLast()
                        .ending()
                        .orElseThrow()
                        .supplied())
                .isFalse();
    }

    @Test
    void tellsTheSecondOfTwoWhoActAtOnce() throws InterruptedException, ExecutionException {
        DeskDossier dossier = registered(true);

        List<MoveOutcome> outcomes = AtOnce.run(
                2, caller -> act(dossier, caller == 0 ? DossierMove.TAKE_UP : DossierMove.WITHDRAW, officer));

        assertThat(outcomes).hasAtLeastOneElementOfType(MoveOutcome.Done.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(MoveOutcome.Overtaken.class);
        assertThat(read(dossier).events()).hasSize(2);
    }

    @Test
    void givesEachOfManyCountersANumberOfItsOwnWithoutGaps() throws InterruptedException, ExecutionException {
        Agency other = agencies.byCode("snv").orElseThrow();
        SignedIn there = person(Role.AGENCY_ADMINISTRATOR, Set.of(other.id()));

        List<String> codes = AtOnce.run(
                8, _ -> ((CounterOutcome.Registered) counter.register(there, aCounterDossier("snv", true))).code());

        assertThat(codes.stream().map(code -> Integer.parseInt(code.substring(code.length() - 4))))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void isNotMovedByStrangersNorByTheAgencysSoftware() {
        DeskDossier dossier = registered(true);
        SignedIn stranger = person(Role.AGENCY_ADMINISTRATOR, Set.of());

        assertThat(act(dossier, DossierMove.TAKE_UP, stranger)).isEqualTo(new MoveOutcome.NotFound());
        assertThat(act(dossier, DossierMove.TAKE_UP, administrator)).isInstanceOf(MoveOutcome.Overtaken.class);
        assertThat(dossiers.find(stranger, agency.id(), dossier.id())).isEmpty();
        assertThat(register.changeStatus(agency, dossier.code(), DossierState.IN_PROGRESS))
                .isEqualTo(new Outcome.NotFound());
    }

    @Test
    void letsTheAgencyGoOnAfterAnAdministratorReopenedItsDossier() {
        ReceiveDossier mirror = received(Optional.empty());
        Instant first = mirror.receivedAt().plusSeconds(60);
        register.returnResult(agency, mirror.code(), first);
        long id = register.internalKey(mirror);
        DeskDossier closed = dossiers.find(administrator, agency.id(), id).orElseThrow();
        assertThat(act(closed, DossierMove.REOPEN, officer)).isInstanceOf(MoveOutcome.Overtaken.class);

        assertThat(act(closed, DossierMove.REOPEN, administrator))
                .isEqualTo(new MoveOutcome.Done(DossierState.IN_PROGRESS));

        assertThat(register.changeStatus(agency, mirror.code(), DossierState.AWAITING_SIGNATURE))
                .isInstanceOf(Outcome.Recorded.class);
        assertThat(register.returnResult(agency, mirror.code(), first.plusSeconds(60)))
                .isInstanceOf(Outcome.Recorded.class);
        DeskDossier again = dossiers.find(administrator, agency.id(), id).orElseThrow();
        assertThat(again.events()).extracting(OwnDossier.Event::kind).contains("reopening");
        assertThat(again.suspicions()).contains(Suspicion.REOPENED, Suspicion.RESULT_WITHOUT_WORK);
        assertThat(again.returnedAt()).contains(first.plusSeconds(60));
    }

    @Test
    void writesEveryActIntoTheAuditTrail() {
        DeskDossier dossier = registered(true);
        done(dossier, DossierMove.TAKE_UP);

        assertThat(jdbc.sql("select act from audit_entry where kind = 'dossier' and subject = :subject order by number")
                        .param("subject", agency.id() + "/" + dossier.id())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("create", "change");
    }
}
