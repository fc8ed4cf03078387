package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import vn.motcua.calendar.Step.Later;

/** From when something that arrives counts, and why not from the moment itself. */
record Reception(LocalDateTime countsFrom, Later later) {

    /** @param cutOff what arrives after it counts from the next working day; empty where only closing matters */
    static Reception of(LocalDateTime at, Optional<LocalTime> cutOff, WorkCalendar calendar) {
        LocalDate day = at.toLocalDate();
        if (!calendar.isWorking(day)) {
            return new Reception(next(day, calendar), Later.DAY_OFF);
        }
        if (at.isAfter(calendar.closing(day))) {
            return new Reception(next(day, calendar), Later.AFTER_CLOSING);
        }
        if (cutOff.filter(at.toLocalTime()::isAfter).isPresent()) {
            return new Reception(next(day, calendar), Later.AFTER_CUT_OFF);
        }
        LocalDateTime open = calendar.openFrom(at);
        if (open.equals(at)) {
            return new Reception(at, Later.NOT);
        }
        return new Reception(open, at.isBefore(calendar.opening(day)) ? Later.BEFORE_OPENING : Later.IN_THE_BREAK);
    }

    private static LocalDateTime next(LocalDate day, WorkCalendar calendar) {
        return calendar.opening(calendar.workingDayFrom(day.plusDays(1)));
    }
}
