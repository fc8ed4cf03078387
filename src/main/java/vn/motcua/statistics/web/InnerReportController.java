package vn.motcua.statistics.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
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
import vn.motcua.statistics.Report;
import vn.motcua.statistics.ReportAddresses;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.ReportReach;
import vn.motcua.statistics.Rhythm;

/** Reports behind login, in the layout of form II.06a (TT 01/2020/TT-VPCP), each figure leading to its dossiers. */
@Controller
@AllowedTo({Role.LEADER, Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.DESK_OFFICER})
class InnerReportController {

    static final String ADDRESS = DashboardController.ADDRESS + "/bao-cao";

    private final ReportPage page;
    private final ReportReach reach;
    private final ReportAddresses addresses;
    private final AgencyRegister agencies;
    private final InnerShowing showing;

    InnerReportController(
            ReportPage page,
            ReportReach reach,
            ReportAddresses addresses,
            AgencyRegister agencies,
            InnerShowing showing) {
        this.page = page;
        this.reach = reach;
        this.addresses = addresses;
        this.agencies = agencies;
        this.showing = showing;
    }

    @GetMapping(ADDRESS)
    String report(
            @RequestParam Map<String, String> given,
            SignedIn person,
            HttpServletRequest http,
            HttpServletResponse response,
            Model model) {
        Map<String, String> read = PeriodMemory.with(given, http);
        ReportRequest asked = ReportRequest.of(read, addresses);
        ReportQuestion within = reach.within(person, asked.question())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ReportRequest request = asked.about(within, addresses);
        if (request.mistakes().isEmpty() && !ReportRequest.isStable(given, read)) {
            return "redirect:" + ADDRESS + "?" + request.query();
        }
        PeriodMemory.keep(
                addresses.parameters(within), within.period(), YearMonth.from(agencies.today()), http, response);
        Report report = page.report(request);
        page.fill(
                model, ADDRESS, request, report, showing.of(request), reach.units(person), ReportReach.seesAll(person));
        Map<String, String> fields = new LinkedHashMap<>(addresses.parameters(within));
        fields.put("bieu", request.form().word());
        model.addAttribute("fields", fields).addAttribute("rhythms", Rhythm.values());
        OwnScripts.allow(response);
        return "statistics/report";
    }
}
