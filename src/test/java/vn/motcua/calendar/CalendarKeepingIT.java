package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaIT;
import vn.motcua.audit.Actor;
import vn.motcua.audit.AuditTrail;
import vn.motcua.calendar.CalendarKeeping.Present;
import vn.motcua.calendar.OpenDeadlines.Movement;
import vn.motcua.calendar.SpecialDay.Kind;

/** Versions of the calendar as they are stored; what changes lies in 2097, where no other test looks. */
@MotCuaIT
class CalendarKeepingIT {

    private static final Actor ACTOR = new Actor("account:quantri", "", "thu-lich");
    private static final LocalDate DAY = LocalDate.of(2097, 3, 4);

    private final Calendars calendars;
    private final CalendarTable table;
    private final CalendarKeeping keeping;
    private final AuditTrail trail;
    private final JdbcClient jdbc;

    CalendarKeepingIT(
            Calendars calendars, CalendarTable table, CalendarKeeping keeping, AuditTrail trail, JdbcClient jdbc) {
        this.calendars = calendars;
        this.table = table;
        this.keeping = keeping;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    @Test
    void makesAVersionAndKeepsTheOldOne() {
        Present before = keeping.present();
        assertThat(keeping.apply(withDayOff(before.content()), before.version(), "Thử", ACTOR))
                .isTrue();
        Present after = keeping.present();
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(calendars.current(1).isWorking(DAY)).isFalse();
        assertThat(calendars.version(before.version(), 1).isWorking(DAY)).isTrue();
        assertThat(table.version(after.version()).content()).isEqualTo(after.content());
        assertThat(keeping.history(1))
                .extracting(VersionMaking::by, VersionMaking::reason)
                .containsExactly(tuple("account:quantri", "Thử"));
        assertThat(audited(after.version())).isOne();
    }

    @Test
    void refusesWhatWasMadeFromAnOldVersion() {
        Present before = keeping.present();
        assertThat(keeping.apply(before.content(), before.version(), "Một", ACTOR)).isTrue();
        assertThat(keeping.apply(before.content(), before.version(), "Hai", ACTOR)).isFalse();
        assertThat(keeping.present().version()).isEqualTo(before.version() + 1);
    }

    @Test
    void asksTheDossiersWhatWouldMoveAndChangesNothing() {
        Present present = keeping.present();
        Movement movement = keepingOf(new TwoOpen()).tryOut(withDayOff(present.content()), Optional.of(1), 5);
        assertThat(movement.later()).isOne();
        assertThat(keeping.present().version()).isEqualTo(present.version());
        assertThat(keeping.tryOut(present.content(), Optional.empty(), 5).moved()).isZero();
    }

    @Test
    void givesNewAppointmentsByThePresentVersion() {
        TwoOpen open = new TwoOpen();
        assertThat(keepingOf(open).reissue("Lịch mới", ACTOR)).isEqualTo(2);
        assertThat(open.reissuedBy).isEqualTo(keeping.present().version());
    }

    private static CalendarContent withDayOff(CalendarContent content) {
        SpecialDay day = new SpecialDay(DAY, Kind.HOLIDAY, "Ngày nghỉ thử", false, "");
        return new CalendarChange(List.of(day), List.of(), false).appliedTo(content);
    }

    private int audited(int version) {
        return jdbc.sql("select count(*) from audit_entry where kind = 'calendar' and subject = :version")
                .param("version", Integer.toString(version))
                .query(Integer.class)
                .single();
    }

    private CalendarKeeping keepingOf(OpenDeadlines open) {
        var beans = new StaticListableBeanFactory(Map.of("open", open));
        return new CalendarKeeping(
                calendars, table, beans.getBeanProvider(OpenDeadlines.class), trail, Clock.systemUTC());
    }

    /** Two dossiers, of which one is due on the day. */
    private static final class TwoOpen implements OpenDeadlines {

        private int reissuedBy;

        @Override
        public Movement movedBy(IntFunction<WorkCalendar> calendars, Optional<Integer> agencyId, int limit) {
            boolean moves = !calendars.apply(agencyId.orElse(1)).isWorking(DAY);
            return new Movement(2, moves ? 1 : 0, 0, List.of());
        }

        @Override
        public int reissue(
                IntFunction<WorkCalendar> calendars, Optional<Integer> agencyId, String reason, Actor actor) {
            reissuedBy = calendars.apply(1).version();
            return 2;
        }
    }
}
