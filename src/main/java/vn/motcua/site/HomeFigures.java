package vn.motcua.site;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.motcua.dossier.ProvinceFigures;
import vn.motcua.shared.ProvinceTime;

/**
 * The figures of the province as the first page writes them.
 *
 * @param month number of the month
 * @param onTime empty while nothing was finished in it
 * @param countedAt day and time
 */
record HomeFigures(int month, int year, String received, Optional<String> onTime, String overdue, String countedAt) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm, dd/MM/uuuu");

    static HomeFigures of(ProvinceFigures.Figures figures, NumberFormat number) {
        number.setMaximumFractionDigits(1);
        return new HomeFigures(
                figures.month().getMonthValue(),
                figures.month().getYear(),
                number.format(figures.received()),
                figures.onTimePercent().map(percent -> number.format(percent) + " %"),
                number.format(figures.overdue()),
                MINUTE.format(figures.countedAt().atZone(ProvinceTime.ZONE)));
    }
}
