package vn.motcua.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.ProvinceTime;
import vn.motcua.statistics.ReportRow.Note;

/** Words of reports in files and mails, in a language that is asked for. */
@Component
class SheetWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm, dd/MM/uuuu");

    private final MessageSource messages;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;
    private final String province;

    SheetWords(
            MessageSource messages,
            AgencyRegister agencies,
            ProcedureCatalogue procedures,
            @Value("${motcua.province.name}") String province) {
        this.messages = messages;
        this.agencies = agencies;
        this.procedures = procedures;
        this.province = province;
    }

    String text(Locale language, String key, Object... arguments) {
        return messages.getMessage("statistics.file." + key, arguments, language);
    }

    /** What a report is called. */
    String title(ReportQuestion question, TableForm form, Locale language) {
        return text(language, "title." + form, scope(question.scope(), language));
    }

    /** {@code từ ngày 01/11/2026 đến ngày 29/11/2026}. */
    String period(Period period, Locale language) {
        return text(language, "period", day(period.from()), day(period.to()));
    }

    String minute(Instant moment) {
        return MINUTE.format(moment.atZone(ProvinceTime.ZONE));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    String scope(Scope scope, Locale language) {
        return switch (scope) {
            case Scope.Province() -> text(language, "scope.province", province);
            case Scope.Level(var level) -> text(language, "scope.level." + level, province);
            case Scope.Unit(int id) -> agency(id);
            case Scope.WithBelow(int id) -> text(language, "scope.with-below", agency(id));
            case Scope.Below(int id) -> text(language, "scope.below", agency(id));
            case Scope.LevelWithin(int id, var level) ->
                text(language, "scope.with-below", agency(id)) + ", " + text(language, "level." + level);
        };
    }

    /** Whose dossiers a report is about, and which of theirs. */
    String about(ReportQuestion question, Locale language) {
        StringBuilder about = new StringBuilder(scope(question.scope(), language));
        question.sector().ifPresent(code -> about.append(", ").append(sector(code)));
        question.procedureId().ifPresent(id -> about.append(", ").append(procedure(id)));
        if (question.linked()) {
            about.append(", ").append(text(language, "linked"));
        }
        return about.toString();
    }

    /** What a row is about. */
    String row(ReportRow row, Locale language) {
        String name = switch (row.key()) {
            case RowKey.Total() -> text(language, "total");
            case RowKey.OfLevel(var level) -> text(language, "level." + level);
            case RowKey.OfBelow(int id) -> text(language, "scope.below", agency(id));
            case RowKey.OfMonth(YearMonth month) ->
                text(language, "month", "%02d".formatted(month.getMonthValue()), String.valueOf(month.getYear()));
            case RowKey.OfUnit _, RowKey.OfSector _, RowKey.OfProcedure _ -> row.label();
        };
        return row.note() == Note.NONE ? name : text(language, "note." + row.note(), name);
    }

    String sector(String code) {
        return procedures.everyone().stream()
                .map(Procedure::sector)
                .filter(sector -> sector.code().equals(code))
                .map(Procedure.Sector::name)
                .findFirst()
                .orElse(code);
    }

    String procedure(int id) {
        return procedures.byId(id).code() + " " + procedures.byId(id).name();
    }

    private String agency(int id) {
        return agencies.byId(id).name();
    }
}
