package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.motcua.shared.ProvinceTime;

/** Compares moments of which some are only days. */
final class Days {

    private Days() {}

    /** Software that knows only the day sends its midnight: then days are compared. */
    static boolean isBefore(Instant moment, Instant reception) {
        ZonedDateTime local = moment.atZone(ProvinceTime.ZONE);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? local.toLocalDate().isBefore(LocalDate.ofInstant(reception, ProvinceTime.ZONE))
                : moment.isBefore(reception);
    }
}
