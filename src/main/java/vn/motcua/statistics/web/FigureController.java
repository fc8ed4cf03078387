package vn.motcua.statistics.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.counting.Column;
import vn.motcua.dossier.DeskPlace;
import vn.motcua.dossier.FigureDossiers;
import vn.motcua.dossier.FigureLine;
import vn.motcua.statistics.Grouping;
import vn.motcua.statistics.Period;
import vn.motcua.statistics.Report;
import vn.motcua.statistics.ReportAddresses;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.ReportReach;
import vn.motcua.statistics.Reports;
import vn.motcua.statistics.RowAddresses;
import vn.motcua.statistics.RowKey;

/** Opens a figure: its dossiers, without personal data. */
@Controller
@AllowedTo({Role.LEADER, Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.DESK_OFFICER})
class FigureController {

    static final String ADDRESS = DashboardController.ADDRESS + "/ho-so";

    private final Reports reports;
    private final ReportReach reach;
    private final ReportAddresses addresses;
    private final RowAddresses rows;
    private final FigureDossiers dossiers;
    private final DossierLines lines;
    private final ReportWords words;

    FigureController(
            Reports reports,
            ReportReach reach,
            ReportAddresses addresses,
            RowAddresses rows,
            FigureDossiers dossiers,
            DossierLines lines,
            ReportWords words) {
        this.reports = reports;
        this.reach = reach;
        this.addresses = addresses;
        this.rows = rows;
        this.dossiers = dossiers;
        this.lines = lines;
        this.words = words;
    }

    @GetMapping(ADDRESS)
    String dossiers(
            @RequestParam Map<String, String> given,
            @RequestParam(name = "dong", defaultValue = "tong") String rowName,
            @RequestParam(name = "cot", defaultValue = "") String columnName,
            @RequestParam(name = "sau", defaultValue = "") String after,
            SignedIn person,
            Model model) {
        RowKey row = rows.row(rowName).orElseThrow(FigureController::notFound);
        Column column = rows.column(columnName).orElseThrow(FigureController::notFound);
        ReportQuestion question = reach.within(person, addresses.read(given).question())
                .filter(asked -> isWithin(row, asked.period()))
                .orElseThrow(FigureController::notFound);
        ReportQuestion cell = reach.within(person, question.at(row)).orElseThrow(FigureController::notFound);
        List<FigureLine> found =
                dossiers.page(reports.dossiers(question, row, column), DeskPlace.of(after), DossierLines.PAGE + 1);
        String query = "%s&dong=%s&cot=%s"
                .formatted(addresses.query(question), ReportAddresses.encoded(rows.of(row)), rows.of(column));
        lines.fill(model, found, person, ADDRESS + "?" + query, FigureDossiers::next);
        Report report = reports.report(cell.by(Grouping.UNIT));
        model.addAttribute("figure", words.number(report.total().figures().of(column)))
                .addAttribute("column", column)
                .addAttribute("row", row instanceof RowKey.Total ? "" : words.row(row))
                .addAttribute("about", words.about(question))
                .addAttribute("days", words.days(report.question().period()))
                .addAttribute("rule", question.rule())
                .addAttribute("register", question.register())
                .addAttribute("back", InnerReportController.ADDRESS + "?" + addresses.query(question))
                .addAttribute("first", after.isEmpty())
                .addAttribute("keep", query + "&")
                .addAttribute("fields", fields(question, row, column));
        return "statistics/dossiers";
    }

    /** Of the form that has the list written to a file. */
    private Map<String, String> fields(ReportQuestion question, RowKey row, Column column) {
        Map<String, String> fields = new LinkedHashMap<>(addresses.parameters(question));
        fields.put("dong", rows.of(row));
        fields.put("cot", rows.of(column));
        return fields;
    }

    private static boolean isWithin(RowKey row, Period period) {
        return Optional.of(row)
                .filter(RowKey.OfMonth.class::isInstance)
                .map(RowKey.OfMonth.class::cast)
                .map(RowKey.OfMonth::month)
                .map(month -> !month.atEndOfMonth().isBefore(period.from())
                        && !month.atDay(1).isAfter(period.to()))
                .orElse(true);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
