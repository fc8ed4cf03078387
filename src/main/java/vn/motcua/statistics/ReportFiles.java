package vn.motcua.statistics;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gives reports as files: exactly what the page shows of the same question. */
@Component
public class ReportFiles {

    /** Whose eyes a file is for. */
    public enum Audience {
        OFFICERS,
        /** Figures are rounded where somebody could be guessed. */
        EVERYBODY
    }

    private final HeldReports reports;
    private final ReportSheets sheets;
    private final SheetPdf pdf;
    private final SheetWords words;
    private final ReportAddresses addresses;

    ReportFiles(HeldReports reports, ReportSheets sheets, SheetPdf pdf, SheetWords words, ReportAddresses addresses) {
        this.reports = reports;
        this.sheets = sheets;
        this.pdf = pdf;
        this.words = words;
        this.addresses = addresses;
    }

    /** The report that the page showed, or one of now; the PDF has the official layout, which is in Vietnamese. */
    public ReportFile of(ReportQuestion question, TableForm form, FileKind kind, Audience audience, Locale language) {
        Report report = form.needsTimes() ? reports.withTimes(question) : reports.report(question);
        return of(report, form, kind, audience, language);
    }

    ReportFile of(Report report, TableForm form, FileKind kind, Audience audience, Locale language) {
        Locale written = kind == FileKind.PDF ? SheetPdf.LANGUAGE : language;
        ReportSheet sheet = switch (audience) {
            case OFFICERS -> sheets.exact(report, form, written);
            case EVERYBODY -> sheets.forEverybody(report, form, written);
        };
        byte[] content = switch (kind) {
            case XLSX -> SheetWorkbook.of(sheet, words.text(language, "sheet." + form));
            case CSV -> SheetCsv.of(sheet);
            case PDF -> pdf.of(sheet, report, form);
        };
        return new ReportFile(name(report.question(), form) + "." + kind.word(), kind, content);
    }

    private String name(ReportQuestion question, TableForm form) {
        Map<String, String> parameters = addresses.parameters(question);
        String scope = parameters.getOrDefault("don-vi", parameters.getOrDefault("cap", "tinh"));
        String name = "bao-cao-%s-%s-%s-%s"
                .formatted(
                        form.word(),
                        scope,
                        question.period().from(),
                        question.period().to());
        return name.replaceAll("[^A-Za-z0-9.-]", "-");
    }
}
