package vn.motcua.agency.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.AgencyAdministration;
import vn.motcua.agency.AgencyDetails;
import vn.motcua.agency.ChangeProblem;

/** The form for an agency's national identification code. */
@Controller
@RequestMapping("/quan-tri/don-vi/{id:\\d{1,9}}/ma-dinh-danh")
@AllowedTo(Role.PROVINCE_ADMINISTRATOR)
class NationalCodeController {

    private final AgencyAdministration administration;
    private final Changes changes;

    NationalCodeController(AgencyAdministration administration, Changes changes) {
        this.administration = administration;
        this.changes = changes;
    }

    @GetMapping
    ModelAndView ask(@PathVariable int id, Locale locale) {
        AgencyDetails details = changes.details(id);
        return form(details, details.entry().nationalCode().orElse(""), List.of(), locale);
    }

    @PostMapping
    ModelAndView enter(
            @PathVariable int id,
            @RequestParam(name = "ma-dinh-danh", required = false) @Nullable String entered,
            SignedIn person,
            RedirectAttributes flash,
            Locale locale) {
        AgencyDetails details = changes.details(id);
        String code = Entered.text(entered);
        Optional<ChangeProblem> problem = administration.nationalCode(details.agency(), code, person.actor());
        if (problem.isPresent()) {
            return form(details, code, List.of(problem.get()), locale);
        }
        flash.addFlashAttribute("done", "agency.national-code.done");
        return new ModelAndView("redirect:/quan-tri/don-vi/" + id);
    }

    private ModelAndView form(AgencyDetails details, String code, List<ChangeProblem> problems, Locale locale) {
        return changes.form("agency/national-code", new ChangeForm(code, "", "", "", "", ""), problems, locale)
                .addObject("details", details);
    }
}
