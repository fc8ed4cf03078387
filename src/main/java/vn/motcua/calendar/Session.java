package vn.motcua.calendar;

import java.time.LocalTime;

/** A stretch of a day in which an agency works, such as a morning. Opens before it closes, on the same day. */
public record Session(LocalTime opens, LocalTime closes) {

    public Session {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("A session opens before it closes");
        }
    }

    boolean isMorning() {
        return opens.isBefore(LocalTime.NOON);
    }
}
