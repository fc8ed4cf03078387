package vn.motcua.agency.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.AgencyAdministration;
import vn.motcua.agency.AgencyDetails;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySearch;

/** The page of one agency. */
@Controller
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class AgencyController {

    private final AgencySearch search;
    private final AgencyRegister register;

    AgencyController(AgencySearch search, AgencyRegister register) {
        this.search = search;
        this.register = register;
    }

    @GetMapping("/quan-tri/don-vi/{id:\\d{1,9}}")
    String show(@PathVariable int id, SignedIn person, Model model) {
        AgencyDetails details = search.details(id)
                .filter(_ -> person.manages(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("details", details);
        boolean mayChange = person.role() == Role.PROVINCE_ADMINISTRATOR;
        model.addAttribute("mayChange", mayChange);
        model.addAttribute(
                "mayKeep",
                mayChange
                        && details.agency()
                                .validTo()
                                .filter(end -> !end.isBefore(register.today()))
                                .isPresent());
        model.addAttribute("sees", new Sees(person));
        model.addAttribute(
                "oddNationalCode",
                details.entry()
                        .nationalCode()
                        .filter(code -> !AgencyAdministration.looksNational(code))
                        .isPresent());
        return "agency/show";
    }

    /** Which other agencies the page may lead to. */
    record Sees(SignedIn person) {

        public boolean agency(int id) {
            return person.manages(id);
        }
    }
}
