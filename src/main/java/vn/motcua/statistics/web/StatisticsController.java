package vn.motcua.statistics.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.counting.Column;
import vn.motcua.statistics.CellValue;
import vn.motcua.statistics.PublicFigures;
import vn.motcua.statistics.Report;
import vn.motcua.statistics.ReportAddresses;
import vn.motcua.statistics.ReportRow;
import vn.motcua.statistics.TableColumn;

/** The figures for everybody: small ones rounded, none leading to dossiers. */
@Controller
@ConditionalOnBooleanProperty(name = "motcua.site", matchIfMissing = true)
class StatisticsController {

    static final String ADDRESS = "/thong-ke";

    /** A figure at the head of the page. */
    public record Head(String name, String figure, String detail, String tone) {}

    private final ReportPage page;
    private final ReportAddresses addresses;
    private final AgencyRegister agencies;
    private final ReportWords words;

    StatisticsController(ReportPage page, ReportAddresses addresses, AgencyRegister agencies, ReportWords words) {
        this.page = page;
        this.addresses = addresses;
        this.agencies = agencies;
        this.words = words;
    }

    @GetMapping(ADDRESS)
    String report(
            @RequestParam Map<String, String> given,
            HttpServletRequest http,
            HttpServletResponse response,
            Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        Map<String, String> read = PeriodMemory.with(given, http);
        ReportRequest request = ReportRequest.of(read, addresses);
        if (request.mistakes().isEmpty() && !ReportRequest.isStable(given, read)) {
            return "redirect:" + ADDRESS + "?" + request.query();
        }
        PeriodMemory.keep(
                addresses.parameters(request.question()),
                request.question().period(),
                YearMonth.from(agencies.today()),
                http,
                response);
        Report report = page.report(request);
        PublicFigures shown = PublicFigures.of(report);
        page.fill(model, ADDRESS, request, report, showing(shown, request), agencies.all(), true);
        model.addAttribute("heads", heads(report.total(), shown)).addAttribute("rounds", shown.roundsAny());
        OwnScripts.allow(response);
        return "statistics/public";
    }

    private List<Head> heads(ReportRow total, PublicFigures shown) {
        String sign = shown.isRounded(total) ? "≈ " : "";
        CellValue onTime = shown.value(total, TableColumn.ON_TIME_PERCENT);
        return List.of(
                new Head(
                        "received",
                        sign + number(total, Column.NEW, shown),
                        words.text("stats.head.received.detail", number(total, Column.CARRIED, shown)),
                        ""),
                new Head(
                        "on-time",
                        words.cell(onTime),
                        words.text(
                                "stats.head.on-time.detail",
                                number(total, Column.FINISHED, shown),
                                number(total, Column.LATE, shown)),
                        "good"),
                new Head(
                        "overdue",
                        sign + number(total, Column.OVERDUE, shown),
                        words.text("stats.head.overdue.detail", number(total, Column.OPEN, shown)),
                        "late"));
    }

    private String number(ReportRow row, Column column, PublicFigures shown) {
        return words.number(shown.count(row, column));
    }

    private TableMaker.Showing showing(PublicFigures shown, ReportRequest request) {
        return new TableMaker.Showing() {
            @Override
            public CellValue value(ReportRow row, TableColumn column) {
                return shown.value(row, column);
            }

            @Override
            public boolean isRounded(ReportRow row) {
                return shown.isRounded(row);
            }

            @Override
            public String dossiers(ReportRow row, TableColumn column) {
                return "";
            }

            @Override
            public String report(ReportRow row) {
                return page.address(ADDRESS, row.opens().orElseThrow(), request);
            }
        };
    }
}
