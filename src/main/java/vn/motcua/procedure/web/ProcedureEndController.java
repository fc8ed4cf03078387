package vn.motcua.procedure.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.procedure.Change;
import vn.motcua.procedure.Flaw;
import vn.motcua.procedure.ManagedProcedure;
import vn.motcua.procedure.ManagedProcedure.State;
import vn.motcua.procedure.ProcedurePublishing;
import vn.motcua.shared.ProvinceTime;

/** Asks from when a procedure is no longer received and what takes its place, and ends it; takes an end back. */
@Controller
@RequestMapping("/quan-tri/thu-tuc/{code}")
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class ProcedureEndController {

    private final ProcedurePublishing publishing;
    private final Keepers keepers;
    private final Clock clock;

    ProcedureEndController(ProcedurePublishing publishing, Keepers keepers, Clock clock) {
        this.publishing = publishing;
        this.keepers = keepers;
        this.clock = clock;
    }

    @GetMapping("/dong")
    String ask(SignedIn person, @PathVariable String code, Model model) {
        ManagedProcedure procedure = keepers.find(person, code);
        if (procedure.stateAt(clock.instant()) != State.PUBLISHED) {
            return Addresses.redirect(code);
        }
        FormFields fields = FormFields.empty()
                .put("from", procedure.end().map(ManagedProcedure.End::from))
                .put("replacement", procedure.end().flatMap(ManagedProcedure.End::replacement));
        return page(procedure, EditForm.of(fields, List.of()), model);
    }

    @PostMapping("/dong")
    String close(
            SignedIn person,
            @PathVariable String code,
            HttpServletRequest request,
            Model model,
            RedirectAttributes next) {
        ManagedProcedure procedure = keepers.find(person, code);
        FormFields fields = FormFields.of(request.getParameterMap());
        Optional<LocalDate> from = fields.day("from");
        if (from.isEmpty()) {
            return page(procedure, EditForm.of(fields, List.of(new Flaw("from", Flaw.Kind.MISSING))), model);
        }
        Change change = publishing.close(code, from.get(), fields.optional("replacement"), person.actor());
        if (change instanceof Change.Refused(List<Flaw> flaws)) {
            return page(procedure, EditForm.of(fields, flaws), model);
        }
        Addresses.tell(change, "procedure.admin.done.closed", next);
        return Addresses.redirect(code);
    }

    @PostMapping("/mo-lai")
    String reopen(SignedIn person, @PathVariable String code, RedirectAttributes next) {
        keepers.find(person, code);
        Addresses.tell(publishing.reopen(code, person.actor()), "procedure.admin.done.reopened", next);
        return Addresses.redirect(code);
    }

    private String page(ManagedProcedure procedure, EditForm form, Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ProvinceTime.ZONE);
        model.addAttribute("procedure", procedure);
        model.addAttribute("form", form);
        model.addAttribute("earliest", today.plusDays(1));
        return "procedure/close";
    }
}
