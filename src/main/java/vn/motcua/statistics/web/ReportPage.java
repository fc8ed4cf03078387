package vn.motcua.statistics.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.agency.Agency;
import vn.motcua.statistics.Grouping;
import vn.motcua.statistics.HeldReports;
import vn.motcua.statistics.Period;
import vn.motcua.statistics.Report;
import vn.motcua.statistics.ReportAddresses;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.Scope;

/** What the pages of reports have in common: the report, its table, and the ways on from it. */
@Component
class ReportPage {

    private static final int TREND_MONTHS = 12;

    /** Another report of the same dossiers. */
    public record Tab(String text, String address, boolean here) {}

    private final HeldReports reports;
    private final ReportAddresses addresses;
    private final FilterMaker filters;
    private final ReportWords words;

    ReportPage(HeldReports reports, ReportAddresses addresses, FilterMaker filters, ReportWords words) {
        this.reports = reports;
        this.addresses = addresses;
        this.filters = filters;
        this.words = words;
    }

    Report report(ReportRequest request) {
        return request.form().needsTimes() ? reports.withTimes(request.question()) : reports.report(request.question());
    }

    /** The address of a report on the page at {@code base}, in the same form. */
    String address(String base, ReportQuestion question, ReportRequest request) {
        return base + "?" + ReportRequest.query(question, request.form(), addresses);
    }

    /** @param whole whether the reader may ask for the whole province */
    void fill(
            Model model,
            String base,
            ReportRequest request,
            Report report,
            TableMaker.Showing showing,
            List<Agency> units,
            boolean whole) {
        ReportQuestion question = request.question();
        ReportTable table = new TableMaker(report, request.form(), showing, words).table();
        model.addAttribute("request", request)
                .addAttribute("report", report)
                .addAttribute("table", table)
                .addAttribute("base", base)
                .addAttribute("about", words.about(question))
                .addAttribute("narrow", !(question.scope() instanceof Scope.Province))
                .addAttribute("whole", address(base, question.in(new Scope.Province()), request))
                .addAttribute("tabs", tabs(base, request))
                .addAttribute("filters", filters.of(request, units, whole))
                .addAttribute("keep", request.query() + "&")
                .addAttribute("words", words);
        if (!table.chart().isEmpty()) {
            model.addAttribute("chart", table.chart());
        }
    }

    private List<Tab> tabs(String base, ReportRequest request) {
        ReportQuestion question = request.question();
        return List.of(Grouping.values()).stream()
                .filter(by -> by == question.by() || makesSense(by, question))
                .map(by -> new Tab(
                        words.text("stats.by." + by), address(base, by(question, by), request), by == question.by()))
                .toList();
    }

    private static boolean makesSense(Grouping by, ReportQuestion question) {
        return switch (by) {
            case UNIT -> !(question.scope() instanceof Scope.Unit);
            case SECTOR -> question.sector().isEmpty() && question.procedureId().isEmpty();
            case PROCEDURE -> question.procedureId().isEmpty();
            case MONTH -> true;
        };
    }

    /** A trend of one month says nothing, so it is of the year up to it. */
    private static ReportQuestion by(ReportQuestion question, Grouping by) {
        Period period = question.period();
        boolean single = period.from().plusMonths(1).isAfter(period.to());
        return by == Grouping.MONTH && single
                ? question.by(by)
                        .during(new Period(period.to().withDayOfMonth(1).minusMonths(TREND_MONTHS - 1L), period.to()))
                : question.by(by);
    }
}
