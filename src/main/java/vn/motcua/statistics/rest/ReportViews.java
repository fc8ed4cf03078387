package vn.motcua.statistics.rest;

import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.counting.AgencyLevel;
import vn.motcua.exchange.RestTexts;
import vn.motcua.statistics.OpenFigures;
import vn.motcua.statistics.PublicFigures;
import vn.motcua.statistics.Report;
import vn.motcua.statistics.ReportAddresses;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.ReportRow;
import vn.motcua.statistics.RowAddresses;
import vn.motcua.statistics.RowKey;

/** Makes answers of reports, with no figure by which a person could be guessed. */
@Component
class ReportViews {

    private final ReportAddresses addresses;
    private final RowAddresses rows;
    private final AgencyRegister agencies;
    private final QuestionWords questions;
    private final OpenWords words;

    ReportViews(
            ReportAddresses addresses,
            RowAddresses rows,
            AgencyRegister agencies,
            QuestionWords questions,
            OpenWords words) {
        this.addresses = addresses;
        this.rows = rows;
        this.agencies = agencies;
        this.questions = questions;
        this.words = words;
    }

    ReportView of(Report report) {
        ReportQuestion question = report.question();
        PublicFigures shown = PublicFigures.of(report);
        return new ReportView(
                new QuestionView(
                        questions.of(question),
                        addresses.parameters(question),
                        question.period().from().toString(),
                        question.period().to().toString(),
                        WireWord.of(question.by()),
                        question.linked()),
                RestTexts.moment(report.asOf()),
                new ReportView.Choice(WireWord.of(question.rule()), words.of(question.rule())),
                new ReportView.Choice(WireWord.of(question.register()), words.of(question.register())),
                report.rows().stream()
                        .map(row -> row(row, OpenFigures.of(shown, row)))
                        .toList(),
                row(report.total(), OpenFigures.of(shown, report.total())),
                report.silentUnits(),
                StatisticsAddresses.DICTIONARY_JSON);
    }

    private RowView row(ReportRow row, OpenFigures shown) {
        return new RowView(
                rows.of(row.key()),
                kind(row.key()),
                code(row.key()),
                name(row),
                level(row.key()).map(WireWord::of),
                row.depth(),
                Optional.of(row.note())
                        .filter(note -> note != ReportRow.Note.NONE)
                        .map(WireWord::of),
                shown.rounded(),
                FigureFields.of(shown),
                row.opens().map(question -> StatisticsAddresses.REPORT + "?" + addresses.query(question)));
    }

    private static String kind(RowKey key) {
        return switch (key) {
            case RowKey.Total _ -> "total";
            case RowKey.OfLevel _ -> "level";
            case RowKey.OfUnit _ -> "unit";
            case RowKey.OfBelow _ -> "below";
            case RowKey.OfSector _ -> "sector";
            case RowKey.OfProcedure _ -> "procedure";
            case RowKey.OfMonth _ -> "month";
        };
    }

    private Optional<String> code(RowKey key) {
        return key instanceof RowKey.OfMonth(YearMonth month) ? Optional.of(month.toString()) : rows.code(key);
    }

    private String name(ReportRow row) {
        return switch (row.key()) {
            case RowKey.Total _ -> words.text("row.total");
            case RowKey.OfLevel(AgencyLevel level) -> words.of(level);
            case RowKey.OfMonth(YearMonth month) -> words.of(month);
            case RowKey.OfBelow _ -> words.text("row.below", row.label());
            case RowKey.OfUnit _, RowKey.OfSector _, RowKey.OfProcedure _ -> row.label();
        };
    }

    private Optional<AgencyLevel> level(RowKey key) {
        return switch (key) {
            case RowKey.OfLevel(AgencyLevel level) -> Optional.of(level);
            case RowKey.OfSector(AgencyLevel level, String _) -> Optional.of(level);
            case RowKey.OfProcedure(AgencyLevel level, int _) -> Optional.of(level);
            case RowKey.OfUnit(int id) ->
                Optional.of(AgencyLevel.of(agencies.byId(id).kind()));
            case RowKey.Total _, RowKey.OfBelow _, RowKey.OfMonth _ -> Optional.empty();
        };
    }
}
