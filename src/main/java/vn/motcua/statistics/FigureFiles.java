package vn.motcua.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.counting.Column;
import vn.motcua.dossier.FigureQuestion;
import vn.motcua.shared.ProvinceTime;

/** Says which figure an export is of, and how it is written. */
@Component
class FigureFiles {

    private final Reports reports;
    private final ReportAddresses addresses;
    private final RowAddresses rows;
    private final ExportColumns columns;
    private final ExportTable table;
    private final SheetWords words;
    private final Clock clock;

    FigureFiles(
            Reports reports,
            ReportAddresses addresses,
            RowAddresses rows,
            ExportColumns columns,
            ExportTable table,
            SheetWords words,
            Clock clock) {
        this.reports = reports;
        this.addresses = addresses;
        this.rows = rows;
        this.columns = columns;
        this.table = table;
        this.words = words;
        this.clock = clock;
    }

    /** The file of a figure as it is now: days to come are cut off, so that it stays the same tomorrow. */
    ListFile of(ReportQuestion question, RowKey row, Column column, FileKind format, Locale language) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ProvinceTime.ZONE);
        return new ListFile(
                addresses.query(question.during(question.period().until(today))),
                rows.of(row),
                rows.of(column),
                format,
                language);
    }

    /** The figure itself. */
    long total(ReportQuestion question, RowKey row, Column column) {
        return reports.report(question.at(row).by(Grouping.UNIT))
                .total()
                .figures()
                .of(column);
    }

    FigureQuestion question(ExportJob job) {
        return reports.dossiers(report(job), row(job), column(job));
    }

    ExportWriter writer(ExportJob job, boolean fresh) {
        return job.format() == FileKind.XLSX
                ? new WorkbookExport(columns, job.language(), words.text(job.language(), "list"))
                : new CsvExport(columns, job.language(), fresh);
    }

    ExportPlace place(ExportJob job) {
        return table.place(job.id());
    }

    /** What is in the file, in words. */
    String about(ExportJob job, Locale language) {
        ReportQuestion question = report(job).at(row(job));
        return "%s – %s – %s"
                .formatted(
                        words.text(language, "figure." + column(job)),
                        words.about(question, language),
                        words.period(question.period(), language));
    }

    private ReportQuestion report(ExportJob job) {
        return addresses.read(QueryText.parameters(job.query())).question();
    }

    private RowKey row(ExportJob job) {
        return rows.row(job.row()).orElseThrow();
    }

    private Column column(ExportJob job) {
        return rows.column(job.column()).orElseThrow();
    }
}
