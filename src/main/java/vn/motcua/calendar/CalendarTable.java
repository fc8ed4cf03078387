package vn.motcua.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** SQL of the versions of the calendar. */
@Component
class CalendarTable {

    private record Hours(Optional<Integer> agencyId, DayOfWeek weekday, Session session) {}

    private final JdbcClient jdbc;

    CalendarTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Number of the newest version; 0 while there is none. */
    int newest() {
        return jdbc.sql("select coalesce(max(number), 0) from calendar_version")
                .query(Integer.class)
                .single();
    }

    /** The newest first. */
    List<VersionMaking> makings(int limit) {
        return jdbc.sql("""
            select number, made_at, made_by, reason from calendar_version order by number desc limit :limit
            """)
                .param("limit", limit)
                .query((row, _) -> new VersionMaking(
                        row.getInt("number"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("made_by"),
                        row.getString("reason")))
                .list();
    }

    /** Throws when there is no such version. */
    CalendarVersion version(int number) {
        List<SpecialDay> days = jdbc.sql("""
            select day, kind, name, provisional, source from calendar_day where version = :number
            """)
                .param("number", number)
                .query((row, _) -> day(row))
                .list();
        List<Hours> hours = jdbc.sql("""
            select agency_id, weekday, opens, closes from calendar_session where version = :number
            """)
                .param("number", number)
                .query((row, _) -> hours(row))
                .list();
        if (hours.isEmpty()) {
            throw new IllegalArgumentException("no calendar of version " + number);
        }
        return new CalendarVersion(number, content(days, hours));
    }

    private static CalendarContent content(List<SpecialDay> days, List<Hours> hours) {
        Map<Optional<Integer>, Map<DayOfWeek, List<Session>>> weeks = new HashMap<>();
        hours.forEach(row -> weeks.computeIfAbsent(row.agencyId(), _ -> new EnumMap<>(DayOfWeek.class))
                .computeIfAbsent(row.weekday(), _ -> new ArrayList<>())
                .add(row.session()));
        Map<Integer, WeekHours> agencies = new HashMap<>();
        weeks.forEach((agency, week) -> agency.ifPresent(id -> agencies.put(id, new WeekHours(week))));
        return new CalendarContent(
                days, new WeekHours(weeks.getOrDefault(Optional.<Integer>empty(), Map.of())), agencies);
    }

    private static SpecialDay day(ResultSet row) throws SQLException {
        return new SpecialDay(
                row.getObject("day", LocalDate.class),
                SpecialDay.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                row.getBoolean("provisional"),
                row.getString("source"));
    }

    private static Hours hours(ResultSet row) throws SQLException {
        return new Hours(
                Optional.ofNullable(row.getObject("agency_id", Integer.class)),
                DayOfWeek.of(row.getInt("weekday")),
                new Session(row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class)));
    }

    /** Adds a version unless there is one of that number already. */
    @Transactional
    public boolean add(VersionMaking making, CalendarContent content) {
        int added = jdbc.sql("""
            insert into calendar_version (number, made_at, made_by, reason)
            values (:number, :at, :by, :reason)
            on conflict do nothing
            """)
                .param("number", making.number())
                .param("at", making.at().atOffset(ZoneOffset.UTC))
                .param("by", making.by())
                .param("reason", making.reason())
                .update();
        if (added == 0) {
            return false;
        }
        content.days().forEach(day -> add(making.number(), day));
        add(making.number(), Optional.empty(), content.hours());
        content.agencies().forEach((agency, hours) -> add(making.number(), Optional.of(agency), hours));
        return true;
    }

    private void add(int version, SpecialDay day) {
        jdbc.sql("""
            insert into calendar_day (version, day, kind, name, provisional, source)
            values (:version, :day, :kind, :name, :provisional, :source)
            """)
                .param("version", version)
                .param("day", day.date())
                .param("kind", day.kind().name().toLowerCase(Locale.ROOT))
                .param("name", day.name())
                .param("provisional", day.provisional())
                .param("source", day.source())
                .update();
    }

    private void add(int version, Optional<Integer> agencyId, WeekHours hours) {
        hours.days().forEach((weekday, sessions) -> sessions.forEach(session -> jdbc.sql("""
            insert into calendar_session (version, agency_id, weekday, opens, closes)
            values (:version, :agency, :weekday, :opens, :closes)
            """)
                .param("version", version)
                .param("agency", agencyId.orElse(null), Types.INTEGER)
                .param("weekday", weekday.getValue())
                .param("opens", session.opens())
                .param("closes", session.closes())
                .update()));
    }
}
