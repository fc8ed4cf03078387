package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaIT;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.OpenDeadlines;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.shared.ProvinceTime;

/** The dates of dossiers, what looks odd about them, and the lists that officers read. */
@MotCuaIT
class DeskDatesIT extends DeskStory {

    @Autowired
    private DataQuality quality;

    @Autowired
    private OpenDeadlines open;

    @Autowired
    private Calendars calendars;

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
        assertThat(after.deadline().supplements())
                .singleElement()
                .satisfies(period -> assertThat(period.ending().orElseThrow().dueAfter())
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

        assertThat(paged.subList(0, whole.size()))
                .isEqualTo(whole.stream().map(DeskLine::id).toList());
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

    private static DeskFilter newest() {
        return new DeskFilter(Optional.empty(), Optional.empty(), Optional.empty(), false, true);
    }

    private List<DeskLine> everySuspected(Suspicion suspicion) {
        return dossiers.suspected(officer, Optional.empty(), suspicion, DeskPlace.of(""), 100_000);
    }
}
