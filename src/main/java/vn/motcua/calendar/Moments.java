package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import vn.motcua.shared.ProvinceTime;

/** Moments as people of the province have them on their clocks, and back. */
final class Moments {

    private Moments() {}

    static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ProvinceTime.ZONE);
    }

    static Instant instant(LocalDateTime moment) {
        return moment.atZone(ProvinceTime.ZONE).toInstant();
    }
}
