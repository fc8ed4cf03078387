package vn.motcua.procedure.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.motcua.shared.ProvinceTime;

/** Writes moments on the pages of imports, in the province's time. */
record ImportMoments() {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** {@code 23/11/2026 09:12}. */
    public String minute(Instant moment) {
        return MINUTE.format(moment.atZone(ProvinceTime.ZONE));
    }

    /** {@code 23/11/2026}. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }
}
