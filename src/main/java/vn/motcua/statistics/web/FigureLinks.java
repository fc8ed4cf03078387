package vn.motcua.statistics.web;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import vn.motcua.account.Role;
import vn.motcua.counting.Column;
import vn.motcua.statistics.CostLink;
import vn.motcua.statistics.ReportAddresses;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.RowAddresses;
import vn.motcua.statistics.RowKey;

/** Addresses of what opens from a figure. */
@Component
class FigureLinks {

    static final String REPORT = InnerReportController.ADDRESS;
    static final String SCORECARD = DashboardController.ADDRESS + "/766";
    static final String FORM_07A = DashboardController.ADDRESS + "/07a";
    private static final String DOSSIERS = FigureController.ADDRESS;

    private final ReportAddresses reports;
    private final RowAddresses rows;

    FigureLinks(ReportAddresses reports, RowAddresses rows) {
        this.reports = reports;
        this.rows = rows;
    }

    String page(String path, ReportQuestion question) {
        return path + "?" + reports.query(question);
    }

    String dossiers(ReportQuestion question, RowKey row, Column column) {
        Map<String, String> parameters = new LinkedHashMap<>(reports.parameters(question));
        parameters.put("dong", rows.of(row));
        parameters.put("cot", rows.of(column));
        return DOSSIERS + "?" + ReportAddresses.query(parameters);
    }

    /** @param role who follows it: procedures are kept by administrators, and read by everybody */
    String of(CostLink link, ReportQuestion question, Role role) {
        return switch (link) {
            case CostLink.Dossiers(var asked, var row, var column) -> dossiers(asked, row, column);
            case CostLink.OfReport(var asked) -> page(InnerReportController.ADDRESS, asked);
            case CostLink.OfProcedure(String code) ->
                (role == Role.LEADER ? "/thu-tuc/" : "/quan-tri/thu-tuc/") + encoded(code);
            case CostLink.OfRatings(String code) ->
                "/quan-tri/danh-gia?don-vi=" + encoded(code) + "&tu="
                        + YearMonth.from(question.period().from()) + "&den="
                        + YearMonth.from(question.period().to());
        };
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
