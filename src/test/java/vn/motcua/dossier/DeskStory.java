package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.DossierFixture;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.audit.Actor;
import vn.motcua.procedure.NewProcedure;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.ProcedureCatalogue;

/** What tests of the desk share: a procedure of five working days, and those who work with its dossiers. */
abstract class DeskStory {

    static final String PROCEDURE = "IT-BAN-01";

    @Autowired
    DossierDesk desk;

    @Autowired
    DossierDates dates;

    @Autowired
    Counter counter;

    @Autowired
    DeskDossiers dossiers;

    @Autowired
    DossierRegister register;

    @Autowired
    AgencyRegister agencies;

    @Autowired
    ProcedureCatalogue procedures;

    Agency agency;
    SignedIn officer;
    SignedIn administrator;

    @BeforeEach
    void prepare() {
        procedures.add(List.of(new NewProcedure(
                PROCEDURE,
                "Thủ tục tại quầy",
                new Procedure.Sector("IT-BAN", "Lĩnh vực tại quầy"),
                "moi_don_vi",
                Optional.of(new Term(5, TermUnit.WORKING_DAY)),
                false)));
        agency = agencies.byCode("sxd").orElseThrow();
        officer = person(Role.AGENCY_ADMINISTRATOR, Set.of(agency.id()));
        administrator = person(Role.PROVINCE_ADMINISTRATOR, Set.of());
    }

    final void done(DeskDossier dossier, DossierMove move) {
        assertThat(act(read(dossier), move, officer))
                .asInstanceOf(type(MoveOutcome.Done.class))
                .satisfies(outcome -> assertThat(outcome.state()).isEqualTo(move.to()));
    }

    final MoveOutcome act(DeskDossier dossier, DossierMove move, SignedIn person) {
        return desk.move(person, agency.id(), dossier.id(), move, order(dossier.revision(), Optional.empty()));
    }

    final MoveOutcome extend(DeskDossier dossier, MoveOrder order) {
        return dates.extend(officer, agency.id(), dossier.id(), order);
    }

    static MoveOrder order(int revision, Optional<LocalDate> day) {
        return new MoveOrder(revision, "Vì sao", List.of("Bản vẽ"), "12/PXL", "Nguyễn Văn An", day);
    }

    final DeskDossier read(DeskDossier dossier) {
        return dossiers.find(officer, agency.id(), dossier.id()).orElseThrow();
    }

    final DeskDossier registered(boolean accepted) {
        CounterOutcome outcome = counter.register(officer, aCounterDossier("sxd", accepted));
        CounterOutcome.Registered registered = (CounterOutcome.Registered) outcome;
        return dossiers.find(officer, registered.agencyId(), registered.dossierId())
                .orElseThrow();
    }

    static CounterDossier aCounterDossier(String agencyCode, boolean accepted) {
        return new CounterDossier(
                agencyCode,
                PROCEDURE,
                "",
                "Nguyễn Văn An",
                "042090006789",
                "",
                "Trần Thị Bình",
                "0912 345 678",
                Optional.of(Submission.Channel.COUNTER),
                List.of("Đơn đề nghị"),
                accepted);
    }

    final ReceiveDossier received(Optional<Instant> dueAt) {
        ReceiveDossier mirror = new ReceiveDossier(
                agency,
                agency,
                DossierFixture.newCode(),
                procedures.byCode(PROCEDURE).orElseThrow(),
                "Hồ sơ của đơn vị",
                new Owner("Nguyễn Văn An", Optional.empty(), Optional.empty()),
                List.of(),
                Instant.now().minusSeconds(3600).truncatedTo(ChronoUnit.SECONDS),
                dueAt,
                Map.of());
        register.receive(mirror);
        return mirror;
    }

    static SignedIn person(Role role, Set<Integer> agencies) {
        return new SignedIn(
                1, "canbo", "Cán bộ", role, Optional.empty(), agencies, new Actor("account:canbo", "127.0.0.1", "IT"));
    }
}
