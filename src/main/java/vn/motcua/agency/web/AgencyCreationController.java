package vn.motcua.agency.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.AgencyAdministration;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.ChangeOutcome;
import vn.motcua.agency.ChangeProblem;

/** The form for a new agency. */
@Controller
@RequestMapping("/quan-tri/don-vi/lap-moi")
@AllowedTo(Role.PROVINCE_ADMINISTRATOR)
class AgencyCreationController {

    private static final String VIEW = "agency/create";

    private final AgencyAdministration administration;
    private final AgencyRegister register;
    private final Changes changes;

    AgencyCreationController(AgencyAdministration administration, AgencyRegister register, Changes changes) {
        this.administration = administration;
        this.register = register;
        this.changes = changes;
    }

    @GetMapping
    ModelAndView ask(Locale locale) {
        return changes.form(VIEW, new ChangeForm("", "", "", "", changes.today(), ""), List.of(), locale);
    }

    @PostMapping
    ModelAndView create(
            @RequestParam(name = "ma", required = false) @Nullable String code,
            @RequestParam(name = "ten", required = false) @Nullable String name,
            @RequestParam(name = "loai", required = false) @Nullable String kind,
            @RequestParam(name = "cap-tren", required = false) @Nullable String parent,
            @RequestParam(name = "tu-ngay", required = false) @Nullable String from,
            SignedIn person,
            RedirectAttributes flash,
            Locale locale) {
        ChangeForm form = ChangeForm.of(code, name, kind, parent, from, null);
        List<ChangeProblem> problems = changes.problems(form, form.create(), true);
        if (!problems.isEmpty()) {
            return changes.form(VIEW, form, problems, locale);
        }
        return switch (administration.change(form.day().orElseThrow(), form.create(), person.actor())) {
            case ChangeOutcome.Refused(var refused) -> changes.form(VIEW, form, refused, locale);
            case ChangeOutcome.Done _ -> {
                flash.addFlashAttribute("done", "agency.create.done");
                yield new ModelAndView("redirect:/quan-tri/don-vi"
                        + register.idOf(form.code(), form.day().orElseThrow())
                                .map(id -> "/" + id)
                                .orElse(""));
            }
        };
    }
}
