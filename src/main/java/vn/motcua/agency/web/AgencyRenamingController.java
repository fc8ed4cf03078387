package vn.motcua.agency.web;

import java.util.List;
import java.util.Locale;
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
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyAdministration;
import vn.motcua.agency.AgencyDetails;
import vn.motcua.agency.ChangeOutcome;
import vn.motcua.agency.ChangeProblem;

/** The form that gives an agency another name, another superior or both from a day on. */
@Controller
@RequestMapping("/quan-tri/don-vi/{id:\\d{1,9}}/doi-ten")
@AllowedTo(Role.PROVINCE_ADMINISTRATOR)
class AgencyRenamingController {

    private final AgencyAdministration administration;
    private final Changes changes;

    AgencyRenamingController(AgencyAdministration administration, Changes changes) {
        this.administration = administration;
        this.changes = changes;
    }

    @GetMapping
    ModelAndView ask(@PathVariable int id, Locale locale) {
        AgencyDetails details = changes.details(id);
        String parent = details.entry().parent().map(Agency::code).orElse("");
        ChangeForm form = new ChangeForm("", details.agency().name(), "", parent, changes.today(), "");
        return form(details, form, List.of(), locale);
    }

    @PostMapping
    ModelAndView rename(
            @PathVariable int id,
            @RequestParam(name = "ten", required = false) @Nullable String name,
            @RequestParam(name = "cap-tren", required = false) @Nullable String parent,
            @RequestParam(name = "tu-ngay", required = false) @Nullable String from,
            SignedIn person,
            RedirectAttributes flash,
            Locale locale) {
        AgencyDetails details = changes.details(id);
        ChangeForm form = ChangeForm.of(null, name, null, parent, from, null);
        var change = form.amend(details.agency().code());
        List<ChangeProblem> problems = changes.problems(form, change, false);
        if (!problems.isEmpty()) {
            return form(details, form, problems, locale);
        }
        return switch (administration.change(form.day().orElseThrow(), change, person.actor())) {
            case ChangeOutcome.Refused(var refused) -> form(details, form, refused, locale);
            case ChangeOutcome.Done _ -> {
                flash.addFlashAttribute("done", "agency.rename.done");
                yield new ModelAndView("redirect:/quan-tri/don-vi/" + id);
            }
        };
    }

    private ModelAndView form(AgencyDetails details, ChangeForm form, List<ChangeProblem> problems, Locale locale) {
        return changes.form("agency/rename", form, problems, locale).addObject("details", details);
    }
}
