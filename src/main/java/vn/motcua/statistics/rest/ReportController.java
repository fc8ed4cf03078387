package vn.motcua.statistics.rest;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.OpenCall;
import vn.motcua.statistics.HeldReports;
import vn.motcua.statistics.ReportAddresses;

/** The reports that pages show, for programs. */
@RestController
class ReportController {

    private final HeldReports reports;
    private final ReportAddresses addresses;
    private final ReportViews views;

    ReportController(HeldReports reports, ReportAddresses addresses, ReportViews views) {
        this.reports = reports;
        this.addresses = addresses;
        this.views = views;
    }

    @GetMapping(StatisticsAddresses.REPORT)
    ResponseEntity<Object> report(OpenCall call) {
        ReportQuery query = ReportQuery.of(call, addresses);
        if (query.fields().failed()) {
            return call.invalid(query.fields());
        }
        ReportView view = views.of(reports.withTimes(query.question()));
        return call.answer(view, view.atAnyMoment());
    }
}
