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
import vn.motcua.agency.AgencyAdministration;
import vn.motcua.agency.AgencyDetails;
import vn.motcua.agency.ChangeEffect;
import vn.motcua.agency.ChangeOutcome;
import vn.motcua.agency.ChangeProblem;

/** Ends an agency: asks for day and successors, says what will happen, and only then does it. */
@Controller
@RequestMapping("/quan-tri/don-vi/{id:\\d{1,9}}/ngung")
@AllowedTo(Role.PROVINCE_ADMINISTRATOR)
class AgencyClosingController {

    private final AgencyAdministration administration;
    private final Changes changes;

    AgencyClosingController(AgencyAdministration administration, Changes changes) {
        this.administration = administration;
        this.changes = changes;
    }

    /** The form, or what will happen once it is filled in. */
    @GetMapping
    ModelAndView ask(
            @PathVariable int id,
            @RequestParam(name = "tu-ngay", required = false) @Nullable String from,
            @RequestParam(name = "ke-thua", required = false) @Nullable String heirs,
            Locale locale) {
        AgencyDetails details = changes.details(id);
        if (from == null) {
            return form(details, new ChangeForm("", "", "", "", changes.today(), ""), List.of(), locale);
        }
        ChangeForm form = ChangeForm.of(null, null, null, null, from, heirs);
        var change = form.close(details.agency().code());
        List<ChangeProblem> problems = changes.problems(form, change, false);
        if (!problems.isEmpty()) {
            return form(details, form, problems, locale);
        }
        return switch (administration.preview(form.day().orElseThrow(), change)) {
            case ChangeOutcome.Refused(var refused) -> form(details, form, refused, locale);
            case ChangeOutcome.Done(ChangeEffect effect) ->
                form(details, form, List.of(), locale)
                        .addObject("effect", effect)
                        .addObject("day", form.day().get())
                        .addObject("keepable", !form.day().get().isBefore(changes.day()));
        };
    }

    @PostMapping
    ModelAndView close(
            @PathVariable int id,
            @RequestParam(name = "tu-ngay", required = false) @Nullable String from,
            @RequestParam(name = "ke-thua", required = false) @Nullable String heirs,
            SignedIn person,
            RedirectAttributes flash,
            Locale locale) {
        AgencyDetails details = changes.details(id);
        ChangeForm form = ChangeForm.of(null, null, null, null, from, heirs);
        var change = form.close(details.agency().code());
        List<ChangeProblem> problems = changes.problems(form, change, false);
        if (!problems.isEmpty()) {
            return form(details, form, problems, locale);
        }
        return switch (administration.change(form.day().orElseThrow(), change, person.actor())) {
            case ChangeOutcome.Refused(var refused) -> form(details, form, refused, locale);
            case ChangeOutcome.Done _ -> {
                flash.addFlashAttribute("done", "agency.close.done");
                yield new ModelAndView("redirect:/quan-tri/don-vi/" + id);
            }
        };
    }

    /** Takes the end back. */
    @PostMapping("/thu-hoi")
    ModelAndView keep(@PathVariable int id, SignedIn person, RedirectAttributes flash, Locale locale) {
        AgencyDetails details = changes.details(id);
        administration
                .keep(details.agency(), person.actor())
                .ifPresentOrElse(
                        problem -> flash.addFlashAttribute("problem", changes.words(problem, locale)),
                        () -> flash.addFlashAttribute("done", "agency.keep.done"));
        return new ModelAndView("redirect:/quan-tri/don-vi/" + id);
    }

    private ModelAndView form(AgencyDetails details, ChangeForm form, List<ChangeProblem> problems, Locale locale) {
        return changes.form("agency/close", form, problems, locale).addObject("details", details);
    }
}
