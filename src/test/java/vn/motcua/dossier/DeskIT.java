package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.AtOnce;
import vn.motcua.DossierFixture;
import vn.motcua.MotCuaIT;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.audit.Actor;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.OpenDeadlines;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.procedure.NewProcedure;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedure.Term;
import vn.motcua.procedure.Procedure.TermUnit;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.ProvinceTime;

/** Dossiers that the portal keeps, from the counter to the hand-over, and what an administrator may undo. */
@MotCuaIT
class DeskIT {

    private static final String PROCEDURE = "IT-BAN-01";

    private final DossierDesk desk;
    private final DossierDates dates;
    private final Counter counter;
    private final DeskDossiers dossiers;
    private final DataQuality quality;
    private final DossierRegister register;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;
    private final JdbcClient jdbc;
    private final OpenDeadlines open;
    private final Calendars calendars;

    private Agency agency;
    private SignedIn officer;
    private SignedIn administrator;

    DeskIT(
            DossierDesk desk,
            DossierDates dates,
            Counter counter,
            DeskDossiers dossiers,
            DataQuality quality,
            DossierRegister register,
            AgencyRegister agencies,
            ProcedureCatalogue procedures,
            JdbcClient jdbc,
            OpenDeadlines open,
            Calendars calendars) {
        this.desk = desk;
        this.dates = dates;
        this.counter = counter;
        this.dossiers = dossiers;
        this.quality = quality;
        this.register = register;
        this.agencies = agencies;
        this.procedures = procedures;
        this.jdbc = jdbc;
        this.open = open;
        this.calendars = calendars;
    }

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
        assertThat(again.deadline().supplements().getFirst().ending().orElseThrow().dueAfter())
                .isEqualTo(again.deadline().dueAt());
        assertThat(again.suspicions()).contains(Suspicion.SUPPLEMENT_AGAIN);

        done(dossier, DossierMove.STOP);
        assertThat(read(dossier).deadline().supplements().getLast().ending().orElseThrow().supplied())
                .isFalse();
    }

    @Test
    void givesANewAppointmentOnceWithAnApologyAndKeepsTheFirst() {
        DeskDossier dossier = registered(true);
        Instant first = dossier.deadline().dueAt().orElseThrow();
        LocalDate later = LocalDate.ofInstant(first, ProvinceTime.ZONE).plusDays(10);

        assertThat(extend(dossier, order(read(dossier).revision(), Optional.of(later.minusDays(30)))))
                .isEqualTo(new MoveOutcome.Invalid(Set.of(MoveMistake.DAY_NOT_LATER)));
        assertThat(extend(dossier, order(read(dossier).revision(), Optional.of(later))))
                .isInstanceOf(MoveOutcome.Done.class);
        DeskDossier extended = read(dossier);
        assertThat(extended.deadline().firstDueAt()).contains(first);
        assertThat(extended.deadline().dueAt().orElseThrow()).isAfter(first);
        assertThat(extended.deadline().extensions()).isEqualTo(1);
        assertThat(extended.deadline().changes()).singleElement().satisfies(change -> {
            assertThat(change.letterNumber()).contains("12/PXL");
            assertThat(change.before()).contains(first);
        });
        assertThat(extend(dossier, order(extended.revision(), Optional.of(later.plusDays(30)))))
                .isEqualTo(new MoveOutcome.Invalid(Set.of(MoveMistake.TOO_MANY_EXTENSIONS)));
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

        List<String> codes = AtOnce.run(8, _ -> ((CounterOutcome.Registered)
                        counter.register(there, aCounterDossier("snv", true)))
                .code());

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
    void letsTheAdministratorCorrectMomentsWithAReason() {
        DeskDossier dossier = registered(true);
        Instant before = dossier.deadline().dueAt().orElseThrow();
        Adjustment adjustment = new Adjustment(
                1, "Ghi nhầm", Optional.of(before.plusSeconds(3600)), Optional.empty(), Optional.empty());

        assertThat(dates.adjust(officer, agency.id(), dossier.id(), adjustment)).isEqualTo(new MoveOutcome.NotFound());
        assertThat(dates.adjust(administrator, agency.id(), dossier.id(), adjustment))
                .isEqualTo(new MoveOutcome.Done(DossierState.RECEIVED));

        DeskDossier adjusted = read(dossier);
        assertThat(adjusted.deadline().dueAt()).contains(before.plusSeconds(3600));
        assertThat(adjusted.deadline().firstDueAt()).contains(before);
        assertThat(adjusted.suspicions()).containsExactly(Suspicion.MOMENTS_ADJUSTED);
        assertThat(adjusted.events().getLast().details()).containsEntry("reason", "Ghi nhầm");
    }

    @Test
    void followsTheTermOfAnAgencysDossierBesideItsAppointment() {
        Instant appointment = Instant.now().plus(90, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        ReceiveDossier mirror = received(Optional.of(appointment));
        long id = register.internalKey(mirror);
        DossierDeadline deadline =
                dossiers.find(officer, agency.id(), id).orElseThrow().deadline();
        assertThat(deadline.dueAt()).contains(appointment);
        assertThat(deadline.comparison()).isEqualTo(DossierDeadline.Comparison.LATER);
        assertThat(deadline.derivation().orElseThrow().replay())
                .isEqualTo(deadline.termDueAt().orElseThrow());

        register.changeStatus(agency, mirror.code(), DossierState.SUPPLEMENT_REQUESTED);
        register.changeStatus(agency, mirror.code(), DossierState.IN_PROGRESS);

        DeskDossier after = dossiers.find(officer, agency.id(), id).orElseThrow();
        assertThat(after.deadline().dueAt()).contains(appointment);
        assertThat(after.deadline().supplements()).singleElement().satisfies(period -> assertThat(
                        period.ending().orElseThrow().dueAfter())
                .isEqualTo(after.deadline().termDueAt()));
        assertThat(after.deadline().changes()).isEmpty();
        assertThat(after.suspicions()).containsExactly(Suspicion.APPOINTMENT_LATER_THAN_TERM);
    }

    @Test
    void countsWhatLooksOddAndListsExactlyThose() {
        received(Optional.of(Instant.now().plus(60, ChronoUnit.DAYS)));
        received(Optional.of(Instant.now().plus(60, ChronoUnit.DAYS)));

        for (DataQuality.Count count : quality.counts(officer, Optional.empty())) {
            assertThat(everySuspected(count.suspicion())).hasSize((int) count.dossiers());
        }
        assertThat(everySuspected(Suspicion.APPOINTMENT_LATER_THAN_TERM)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void listsWhatIsDueFirstPageByPage() {
        for (int i = 0; i < 5; i++) {
            registered(true);
        }
        DeskFilter filter = new DeskFilter(
                Optional.of(agency.id()), Optional.of(DossierState.RECEIVED), Optional.empty(), false, false);
        List<DeskLine> whole = dossiers.page(officer, filter, DeskPlace.of(""), 1000);
        List<Long> paged = new ArrayList<>();
        DeskPlace place = DeskPlace.of("");
        for (List<DeskLine> page = dossiers.page(officer, filter, place, 2);
                !page.isEmpty();
                page = dossiers.page(officer, filter, place, 2)) {
            page.forEach(line -> paged.add(line.id()));
            place = dossiers.next(filter, page.getLast());
        }

        assertThat(paged).isEqualTo(whole.stream().map(DeskLine::id).toList());
        assertThat(paged).hasSizeGreaterThanOrEqualTo(5);
        assertThat(dossiers.page(officer, newest(), DeskPlace.of(""), 3))
                .hasSize(3)
                .extracting(DeskLine::receivedAt)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void givesAppointmentsAnewWhenTheCalendarChangesAndKeepsTheFirst() {
        DeskDossier dossier = registered(true);
        Instant first = dossier.deadline().dueAt().orElseThrow();
        SpecialDay off = new SpecialDay(
                LocalDate.ofInstant(first, ProvinceTime.ZONE), SpecialDay.Kind.HOLIDAY, "Ngày nghỉ thử", false, "IT");
        IntFunction<WorkCalendar> changed = id -> calendars.current(id).with(off);

        OpenDeadlines.Movement movement = open.movedBy(changed, Optional.of(agency.id()), 1000);
        assertThat(movement.later()).isPositive();
        assertThat(movement.first()).anySatisfy(moved -> {
            assertThat(moved.code()).isEqualTo(dossier.code());
            assertThat(moved.dueAt()).isEqualTo(first);
        });
        assertThat(read(dossier).deadline().dueAt()).contains(first);

        assertThat(open.reissue(changed, Optional.of(agency.id()), "Lịch nghỉ thay đổi", officer.actor()))
                .isEqualTo(movement.moved());
        assertThat(open.movedBy(changed, Optional.of(agency.id()), 1).moved()).isZero();
        DossierDeadline deadline = read(dossier).deadline();
        assertThat(deadline.dueAt().orElseThrow()).isAfter(first);
        assertThat(deadline.firstDueAt()).contains(first);
        assertThat(deadline.changes())
                .extracting(AppointmentChange::cause)
                .containsExactly(AppointmentChange.Cause.REISSUE);
        open.reissue(calendars::current, Optional.of(agency.id()), "Trở lại như cũ", officer.actor());
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

    private static DeskFilter newest() {
        return new DeskFilter(Optional.empty(), Optional.empty(), Optional.empty(), false, true);
    }

    private List<DeskLine> everySuspected(Suspicion suspicion) {
        return dossiers.suspected(officer, Optional.empty(), suspicion, DeskPlace.of(""), 100_000);
    }

    private void done(DeskDossier dossier, DossierMove move) {
        assertThat(act(read(dossier), move, officer)).asInstanceOf(type(MoveOutcome.Done.class)).satisfies(outcome ->
                assertThat(outcome.state()).isEqualTo(move.to()));
    }

    private MoveOutcome act(DeskDossier dossier, DossierMove move, SignedIn person) {
        return desk.move(person, agency.id(), dossier.id(), move, order(dossier.revision(), Optional.empty()));
    }

    private MoveOutcome extend(DeskDossier dossier, MoveOrder order) {
        return dates.extend(officer, agency.id(), dossier.id(), order);
    }

    private static MoveOrder order(int revision, Optional<LocalDate> day) {
        return new MoveOrder(revision, "Vì sao", List.of("Bản vẽ"), "12/PXL", "Nguyễn Văn An", day);
    }

    private DeskDossier read(DeskDossier dossier) {
        return dossiers.find(officer, agency.id(), dossier.id()).orElseThrow();
    }

    private DeskDossier registered(boolean accepted) {
        CounterOutcome outcome = counter.register(officer, aCounterDossier("sxd", accepted));
        CounterOutcome.Registered registered = (CounterOutcome.Registered) outcome;
        return dossiers.find(officer, registered.agencyId(), registered.dossierId())
                .orElseThrow();
    }

    private static CounterDossier aCounterDossier(String agencyCode, boolean accepted) {
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

    private ReceiveDossier received(Optional<Instant> dueAt) {
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

    private static SignedIn person(Role role, Set<Integer> agencies) {
        return new SignedIn(
                1, "canbo", "Cán bộ", role, Optional.empty(), agencies, new Actor("account:canbo", "127.0.0.1", "IT"));
    }
}
