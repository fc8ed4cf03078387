package vn.motcua.statistics.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.motcua.shared.ProvinceTime;

/** Writes moments and sizes on pages of files, in the province's time. */
record Moments() {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final double KILOBYTE = 1024;

    /** {@code 23/11/2026 09:12}. */
    public String minute(Instant moment) {
        return MINUTE.format(moment.atZone(ProvinceTime.ZONE));
    }

    /** {@code 23/11/2026}. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 23/11/2026}. */
    public String day(Instant moment) {
        return DAY.format(moment.atZone(ProvinceTime.ZONE));
    }

    /** {@code 12 KB}, {@code 3.4 MB}. */
    public String size(long bytes) {
        double kilobytes = bytes / KILOBYTE;
        return kilobytes < KILOBYTE
                ? String.format(Locale.ROOT, "%.0f KB", Math.ceil(kilobytes))
                : String.format(Locale.ROOT, "%.1f MB", kilobytes / KILOBYTE);
    }
}
