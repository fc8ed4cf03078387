package vn.motcua.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.motcua.procedure.Procedure.Term;

/** Appointments of demo dossiers: weekends are off; real holidays do not matter for made-up data. */
final class DemoCalendar {

    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    private DemoCalendar() {}

    static ZonedDateTime due(ZonedDateTime receivedAt, Term term) {
        LocalDate day = switch (term.unit()) {
            case HOUR -> plusWorkingDays(receivedAt.toLocalDate(), (term.amount() + 7) / 8);
            case SAME_DAY -> receivedAt.toLocalDate();
            case CALENDAR_DAY -> receivedAt.toLocalDate().plusDays(term.amount());
            case WORKING_DAY -> plusWorkingDays(receivedAt.toLocalDate(), term.amount());
        };
        return forward(day).atTime(CLOSING).atZone(receivedAt.getZone());
    }

    static LocalDate plusWorkingDays(LocalDate day, int amount) {
        LocalDate reached = day;
        for (int left = amount; left > 0; left--) {
            reached = forward(reached.plusDays(1));
        }
        return reached;
    }

    static LocalDate forward(LocalDate day) {
        LocalDate reached = day;
        while (!isWorkingDay(reached)) {
            reached = reached.plusDays(1);
        }
        return reached;
    }

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
