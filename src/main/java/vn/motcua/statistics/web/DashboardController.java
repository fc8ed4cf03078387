package vn.motcua.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.counting.Column;
import vn.motcua.statistics.Grouping;
import vn.motcua.statistics.HeldReports;
import vn.motcua.statistics.Period;
import vn.motcua.statistics.Report;
import vn.motcua.statistics.ReportAddresses;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.ReportReach;
import vn.motcua.statistics.ReportRow;

/** What a leader sees first: how the month goes, what is late, what becomes late, and who does well. */
@Controller
@AllowedTo({Role.LEADER, Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.DESK_OFFICER})
class DashboardController {

    static final String ADDRESS = "/quan-tri/thong-ke";

    private static final int SHOWN = 10;
    private static final int USUAL_LEAST = 20;
    private static final int MONTHS = 18;

    /** A unit in an order. */
    public record Place(int number, String unit, List<Comparison.Value> values, String plain) {}

    private final HeldReports reports;
    private final ReportReach reach;
    private final UnitRows units;
    private final DueSoonLines soon;
    private final InnerShowing showing;
    private final ReportAddresses addresses;
    private final AgencyRegister agencies;
    private final ReportWords words;

    DashboardController(
            HeldReports reports,
            ReportReach reach,
            UnitRows units,
            DueSoonLines soon,
            InnerShowing showing,
            ReportAddresses addresses,
            AgencyRegister agencies,
            ReportWords words) {
        this.reports = reports;
        this.reach = reach;
        this.units = units;
        this.soon = soon;
        this.showing = showing;
        this.addresses = addresses;
        this.agencies = agencies;
        this.words = words;
    }

    @GetMapping(ADDRESS)
    String dashboard(
            @RequestParam(name = "thang", defaultValue = "") String month,
            @RequestParam(name = "toi-thieu", defaultValue = "") String least,
            @RequestParam(name = "day-du", defaultValue = "") String all,
            SignedIn person,
            HttpServletResponse response,
            Model model) {
        MonthChoice choice = MonthChoice.of(month, agencies.today());
        ReportQuestion question = reach.within(person, ReportQuestion.ofProvince(choice.days()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ReportQuestion now = question.during(new Period(agencies.today(), agencies.today()));
        List<ReportRow> rows = units.of(question);
        int enough = least.matches("[1-9]\\d{0,5}") ? Integer.parseInt(least) : USUAL_LEAST;
        List<ReportRow> overdue = UnitRows.overdue(units.of(now));
        List<DueSoonLines.Line> due = soon.lines(question);
        List<ReportRow> league = UnitRows.league(rows, enough);
        List<Report> compared = compared(question, choice);
        model.addAttribute("choice", choice)
                .addAttribute("months", months())
                .addAttribute("about", words.about(question))
                .addAttribute("lines", new Comparison(compared, showing, words).lines())
                .addAttribute(
                        "asOf",
                        compared.stream()
                                .map(Report::asOf)
                                .min(Comparator.naturalOrder())
                                .orElseThrow())
                .addAttribute(
                        "overdue",
                        overdue.stream()
                                .limit(SHOWN)
                                .map(row -> overdue(row, now))
                                .toList())
                .addAttribute("overdueUnits", overdue.size())
                .addAttribute("due", due.stream().limit(SHOWN).toList())
                .addAttribute(
                        "dueTotal",
                        due.stream().mapToLong(DueSoonLines.Line::dossiers).sum())
                .addAttribute("dueAddress", soon.address(question))
                .addAttribute("league", league(league, question, !all.isEmpty()))
                .addAttribute("leagueUnits", league.size())
                .addAttribute("least", enough)
                .addAttribute("whole", !all.isEmpty())
                .addAttribute("reports", links(question))
                .addAttribute("linked", linked(person, question))
                .addAttribute("keep", "thang=%s&toi-thieu=%d&".formatted(choice.month(), enough))
                .addAttribute("words", words)
                .addAttribute("chart", "league");
        OwnScripts.allow(response);
        return "statistics/dashboard";
    }

    private List<Report> compared(ReportQuestion question, MonthChoice choice) {
        return Stream.of(choice.days(), choice.monthBefore(), choice.yearBefore())
                .map(days -> reports.report(question.during(days)))
                .toList();
    }

    private List<Filters.Choice> months() {
        return IntStream.range(0, MONTHS)
                .mapToObj(back -> YearMonth.from(agencies.today()).minusMonths(back))
                .map(month -> new Filters.Choice(month.toString(), words.month(month), false))
                .toList();
    }

    private Place overdue(ReportRow row, ReportQuestion now) {
        return new Place(0, row.label(), List.of(count(row, Column.OVERDUE, now), count(row, Column.OPEN, now)), "");
    }

    /** The first and the last ones, or all. */
    private List<Place> league(List<ReportRow> rows, ReportQuestion question, boolean whole) {
        return IntStream.range(0, rows.size())
                .filter(index -> whole || index < SHOWN || index >= rows.size() - SHOWN)
                .mapToObj(index -> place(index + 1, rows.get(index), question))
                .toList();
    }

    private Place place(int number, ReportRow row, ReportQuestion question) {
        double share = row.figures().onTimePercent().orElse(0.0);
        return new Place(
                number,
                row.label(),
                List.of(
                        new Comparison.Value(words.percent(share), "", ""),
                        count(row, Column.FINISHED, question),
                        count(row, Column.LATE, question)),
                String.format(Locale.ROOT, "%.1f", share));
    }

    private Comparison.Value count(ReportRow row, Column column, ReportQuestion question) {
        long figure = row.figures().of(column);
        return new Comparison.Value(
                words.number(figure), figure == 0 ? "" : showing.dossiers(question, row.key(), column), "");
    }

    /** Those that agencies send on to the Office, for who sees the Office. */
    private String linked(SignedIn person, ReportQuestion question) {
        return ReportReach.seesAll(person) || person.role() == Role.DESK_OFFICER
                ? InnerReportController.ADDRESS + "?" + addresses.query(question.ofLinked(true))
                : "";
    }

    private List<ReportPage.Tab> links(ReportQuestion question) {
        return Stream.of(Grouping.values())
                .map(by -> new ReportPage.Tab(
                        words.text("stats.reports.by." + by),
                        InnerReportController.ADDRESS + "?" + addresses.query(question.by(by)),
                        false))
                .toList();
    }
}
