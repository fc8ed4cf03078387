package vn.motcua.site;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.motcua.counting.Column;
import vn.motcua.shared.ProvinceTime;
import vn.motcua.statistics.CellValue;
import vn.motcua.statistics.PublicFigures;
import vn.motcua.statistics.Report;
import vn.motcua.statistics.TableColumn;

/**
 * The figures of the province as the first page writes them: those that everybody may see.
 *
 * @param month number of the month
 * @param onTime empty while nothing, or too little, was finished in it
 * @param countedAt day and time
 */
record HomeFigures(int month, int year, String received, Optional<String> onTime, String overdue, String countedAt) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm, dd/MM/uuuu");

    /** Empty as long as there is nothing to tell. */
    static Optional<HomeFigures> of(Report report, NumberFormat number) {
        if (report.total().figures().isEmpty()) {
            return Optional.empty();
        }
        PublicFigures shown = PublicFigures.of(report);
        number.setMaximumFractionDigits(1);
        number.setRoundingMode(RoundingMode.FLOOR);
        LocalDate day = report.today();
        return Optional.of(new HomeFigures(
                day.getMonthValue(),
                day.getYear(),
                number.format(shown.count(report.total(), Column.NEW)),
                onTime(shown.value(report.total(), TableColumn.ON_TIME_PERCENT), number),
                number.format(shown.count(report.total(), Column.OVERDUE)),
                MINUTE.format(report.asOf().atZone(ProvinceTime.ZONE))));
    }

    private static Optional<String> onTime(CellValue value, NumberFormat number) {
        return value instanceof CellValue.Percent(double of100)
                ? Optional.of(number.format(of100) + " %")
                : Optional.empty();
    }
}
