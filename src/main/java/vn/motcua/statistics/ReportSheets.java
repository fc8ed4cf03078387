package vn.motcua.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.statistics.ReportSheet.Fact;
import vn.motcua.statistics.ReportSheet.Head;
import vn.motcua.statistics.ReportSheet.Line;

/** Makes the tables that files have of reports: exact ones, and those that everybody may see. */
@Component
public class ReportSheets {

    private final SheetWords words;

    ReportSheets(SheetWords words) {
        this.words = words;
    }

    /** Every figure as it was counted. */
    public ReportSheet exact(Report report, TableForm form, Locale language) {
        return sheet(report, form, language, (row, column) -> column.of(row.figures()), List.of());
    }

    /** With figures rounded where somebody could be guessed. */
    public ReportSheet forEverybody(Report report, TableForm form, Locale language) {
        PublicFigures figures = PublicFigures.of(report);
        List<Fact> rounded = figures.roundsAny()
                ? List.of(fact(language, "rounded", words.text(language, "rounded", PublicFigures.STEP)))
                : List.of();
        return sheet(report, form, language, figures::value, rounded);
    }

    private ReportSheet sheet(
            Report report,
            TableForm form,
            Locale language,
            BiFunction<ReportRow, TableColumn, CellValue> values,
            List<Fact> more) {
        boolean parts = report.rows().stream().anyMatch(row -> row.depth() > 1);
        List<Line> lines = new ArrayList<>();
        int part = 0;
        int within = 0;
        for (ReportRow row : report.rows()) {
            boolean isPart = parts && row.depth() == 1;
            within = isPart ? 0 : within + 1;
            String number = isPart ? String.valueOf((char) ('A' + part++)) : String.valueOf(within);
            lines.add(line(row, number, form, language, values));
        }
        return new ReportSheet(
                words.title(report.question(), form, language),
                Stream.concat(facts(report, language).stream(), more.stream()).toList(),
                heads(report.question().by(), form, language),
                lines,
                line(report.total(), "", form, language, values));
    }

    private Line line(
            ReportRow row,
            String number,
            TableForm form,
            Locale language,
            BiFunction<ReportRow, TableColumn, CellValue> values) {
        return new Line(
                row.depth(),
                number,
                words.row(row, language),
                form.columns().stream().map(column -> values.apply(row, column)).toList());
    }

    private List<Fact> facts(Report report, Locale language) {
        ReportQuestion question = report.question();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(language, "period", words.period(question.period(), language)));
        question.sector().ifPresent(code -> facts.add(fact(language, "sector", words.sector(code))));
        question.procedureId().ifPresent(id -> facts.add(fact(language, "procedure", words.procedure(id))));
        if (question.linked()) {
            facts.add(fact(language, "linked", words.text(language, "linked")));
        }
        facts.add(fact(language, "rule", words.text(language, "rule." + question.rule())));
        facts.add(fact(language, "register", words.text(language, "register." + question.register())));
        facts.add(fact(language, "moment", words.minute(report.asOf())));
        if (report.silentUnits() > 0) {
            facts.add(fact(language, "silent", String.valueOf(report.silentUnits())));
        }
        return facts;
    }

    private List<Head> heads(Grouping by, TableForm form, Locale language) {
        List<Head> heads = new ArrayList<>();
        heads.add(new Head("", words.text(language, "head.number"), "(1)"));
        heads.add(new Head("", words.text(language, "head." + by), "(2)"));
        for (TableColumn column : form.columns()) {
            String group = SheetColumns.group(column);
            heads.add(new Head(
                    group.isEmpty() ? "" : words.text(language, "group." + group),
                    words.text(language, "column." + column),
                    form == TableForm.II06A ? SheetColumns.number(column) : ""));
        }
        return heads;
    }

    private Fact fact(Locale language, String name, String value) {
        return new Fact(words.text(language, "fact." + name), value);
    }
}
