package vn.motcua.procedure.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.procedure.Change;
import vn.motcua.procedure.Flaw;
import vn.motcua.procedure.ManagedProcedure;
import vn.motcua.procedure.ProcedureEditing;
import vn.motcua.procedure.ProcedurePublishing;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.shared.ProvinceTime;

/** Asks from when and by which decision a draft is published, and publishes it. */
@Controller
@RequestMapping("/quan-tri/thu-tuc/{code}/cong-bo")
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class PublicationController {

    private final ProcedureEditing editing;
    private final ProcedurePublishing publishing;
    private final Keepers keepers;
    private final Clock clock;

    PublicationController(ProcedureEditing editing, ProcedurePublishing publishing, Keepers keepers, Clock clock) {
        this.editing = editing;
        this.publishing = publishing;
        this.keepers = keepers;
        this.clock = clock;
    }

    @GetMapping
    String ask(SignedIn person, @PathVariable String code, Model model) {
        ManagedProcedure procedure = keepers.find(person, code);
        Optional<ProcedureVersion> draft = procedure.draft();
        if (draft.isEmpty()) {
            return Addresses.redirect(code);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ProvinceTime.ZONE);
        FormFields fields = FormFields.empty()
                .put("from", publishing.earliest(procedure).orElse(today).toString());
        return page(procedure, EditForm.of(fields, List.of()), draft.get().revision(), model);
    }

    @PostMapping
    String publish(
            SignedIn person,
            @PathVariable String code,
            @RequestParam("revision") int revision,
            HttpServletRequest request,
            Model model,
            RedirectAttributes next) {
        ManagedProcedure procedure = keepers.find(person, code);
        FormFields fields = FormFields.of(request.getParameterMap());
        Optional<LocalDate> from = fields.day("from");
        if (from.isEmpty()) {
            List<Flaw> flaws = new ArrayList<>(List.of(new Flaw("from", Flaw.Kind.MISSING)));
            if (fields.text("decision").isEmpty()) {
                flaws.add(new Flaw("decision", Flaw.Kind.MISSING));
            }
            return page(procedure, EditForm.of(fields, flaws), revision, model);
        }
        Change change = publishing.publish(code, revision, from.get(), fields.text("decision"), person.actor());
        if (change instanceof Change.Refused(List<Flaw> flaws)) {
            return page(procedure, EditForm.of(fields, flaws), revision, model);
        }
        Addresses.tell(change, "procedure.admin.done.published", next);
        return Addresses.redirect(code);
    }

    private String page(ManagedProcedure procedure, EditForm form, int revision, Model model) {
        model.addAttribute("procedure", procedure);
        model.addAttribute("form", form);
        model.addAttribute("revision", revision);
        model.addAttribute("earliest", publishing.earliest(procedure));
        model.addAttribute(
                "missing",
                Gaps.of(editing.missing(procedure.versions().getLast().content())));
        return "procedure/publish";
    }
}
