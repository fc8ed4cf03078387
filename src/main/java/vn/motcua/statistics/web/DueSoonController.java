package vn.motcua.statistics.web;

import java.util.List;
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
import vn.motcua.dossier.DeskPlace;
import vn.motcua.dossier.DueSoon;
import vn.motcua.dossier.FigureDossiers;
import vn.motcua.dossier.FigureLine;
import vn.motcua.statistics.Period;
import vn.motcua.statistics.ReportAddresses;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.ReportReach;

/** The dossiers that become late within a week. */
@Controller
@AllowedTo({Role.LEADER, Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.DESK_OFFICER})
class DueSoonController {

    static final String ADDRESS = DashboardController.ADDRESS + "/sap-den-han";

    private final ReportReach reach;
    private final ReportAddresses addresses;
    private final DueSoonLines groups;
    private final DueSoon soon;
    private final DossierLines lines;
    private final ReportWords words;

    DueSoonController(
            ReportReach reach,
            ReportAddresses addresses,
            DueSoonLines groups,
            DueSoon soon,
            DossierLines lines,
            ReportWords words) {
        this.reach = reach;
        this.addresses = addresses;
        this.groups = groups;
        this.soon = soon;
        this.lines = lines;
        this.words = words;
    }

    @GetMapping(ADDRESS)
    String dossiers(
            @RequestParam Map<String, String> given,
            @RequestParam(name = "sau", defaultValue = "") String after,
            SignedIn person,
            Model model) {
        ReportQuestion question = reach.within(person, addresses.read(given).question())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        DueSoon.Question asked = groups.question(question);
        List<FigureLine> found = soon.page(asked, DeskPlace.of(after), DossierLines.PAGE + 1);
        String address = groups.address(question);
        lines.fill(model, found, person, address.contains("?") ? address : address + "?", FigureDossiers::next);
        model.addAttribute("about", words.about(question))
                .addAttribute("days", words.days(new Period(asked.from(), asked.to())))
                .addAttribute("back", DashboardController.ADDRESS)
                .addAttribute("first", after.isEmpty())
                .addAttribute("keep", address.substring(ADDRESS.length()).replaceFirst("^\\?", "") + "&");
        return "statistics/due-soon";
    }
}
