package vn.motcua.statistics.web;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.ProvinceTime;
import vn.motcua.statistics.CellValue;
import vn.motcua.statistics.Period;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.RowKey;
import vn.motcua.statistics.Scope;

/** Words of reports, in the reader's language. */
@Component
public class ReportWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm, dd/MM/uuuu");
    private static final double MINUTES_OF_A_DAY = Duration.ofDays(1).toMinutes();

    private final MessageSource messages;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;

    ReportWords(MessageSource messages, AgencyRegister agencies, ProcedureCatalogue procedures) {
        this.messages = messages;
        this.agencies = agencies;
        this.procedures = procedures;
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** {@code 23/11/2026}. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day of a moment. */
    public String day(Instant moment) {
        return DAY.format(moment.atZone(ProvinceTime.ZONE));
    }

    /** The same where there is one, else a dash. */
    public String day(Optional<Instant> moment) {
        return moment.map(this::day).orElse("–");
    }

    /** {@code 10:51, 29/11/2026}. */
    public String minute(Instant moment) {
        return MINUTE.format(moment.atZone(ProvinceTime.ZONE));
    }

    /** {@code 01/11/2026 – 29/11/2026}. */
    public String days(Period period) {
        return period.from().equals(period.to()) ? day(period.from()) : day(period.from()) + " – " + day(period.to());
    }

    public String month(YearMonth month) {
        return text("stats.month", "%02d".formatted(month.getMonthValue()), String.valueOf(month.getYear()));
    }

    public String number(long number) {
        return format().format(number);
    }

    /** Rounded down: what is not wholly on time is never 100 %. */
    public String percent(double of100) {
        NumberFormat format = format();
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.FLOOR);
        return format.format(of100) + " %";
    }

    /** {@code +12,3 %}, with one decimal. */
    String change(double change, String unit) {
        NumberFormat format = format();
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        String sign = change > 0 ? "+" : change < 0 ? "−" : "±";
        return sign + format.format(Math.abs(change)) + unit;
    }

    /** What stands in a cell. */
    String cell(CellValue value) {
        return switch (value) {
            case CellValue.Count(long dossiers) -> number(dossiers);
            case CellValue.Percent(double of100) -> percent(of100);
            case CellValue.Time(Duration time) -> days(time);
            case CellValue.None() -> "–";
        };
    }

    /** Whose dossiers a report is about. */
    String scope(Scope scope) {
        return switch (scope) {
            case Scope.Province() -> text("stats.scope.province");
            case Scope.Level(var level) -> text("stats.level." + level);
            case Scope.Unit(int id) -> agency(id);
            case Scope.WithBelow(int id) -> text("stats.scope.with-below", agency(id));
            case Scope.Below(int id) -> text("stats.scope.below", agency(id));
            case Scope.LevelWithin(int id, var level) ->
                text("stats.scope.with-below", agency(id)) + ", " + text("stats.level." + level);
        };
    }

    /** The same with the sector and the procedure it is narrowed to. */
    String about(ReportQuestion question) {
        StringBuilder words = new StringBuilder(scope(question.scope()));
        question.sector().ifPresent(code -> words.append(" · ").append(sector(code)));
        question.procedureId()
                .ifPresent(id -> words.append(" · ").append(procedures.byId(id).name()));
        return words.toString();
    }

    /** What a row is about. */
    String row(RowKey key) {
        return switch (key) {
            case RowKey.Total() -> text("stats.total");
            case RowKey.OfLevel(var level) -> text("stats.level." + level);
            case RowKey.OfUnit(int id) -> agency(id);
            case RowKey.OfBelow(int id) -> text("stats.scope.below", agency(id));
            case RowKey.OfSector sector -> sector(sector.sector());
            case RowKey.OfProcedure procedure ->
                procedures.byId(procedure.procedureId()).name();
            case RowKey.OfMonth(YearMonth month) -> month(month);
        };
    }

    private String agency(int id) {
        return agencies.byId(id).name();
    }

    private String sector(String code) {
        return procedures.everyone().stream()
                .map(Procedure::sector)
                .filter(sector -> sector.code().equals(code))
                .map(Procedure.Sector::name)
                .findFirst()
                .orElse(code);
    }

    private String days(Duration time) {
        NumberFormat format = format();
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(time.toMinutes() / MINUTES_OF_A_DAY);
    }

    private static NumberFormat format() {
        return NumberFormat.getInstance(LocaleContextHolder.getLocale());
    }
}
