package vn.motcua.procedure.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
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
import vn.motcua.procedure.Procedure.Owner;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureEditing;
import vn.motcua.procedure.Sectors;
import vn.motcua.shared.ProvinceTime;

/** One procedure for who keeps it: made, looked over, its draft begun and thrown away. */
@Controller
@RequestMapping("/quan-tri/thu-tuc")
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class ProcedureController {

    private final ProcedureEditing editing;
    private final Sectors sectors;
    private final Keepers keepers;
    private final Clock clock;

    ProcedureController(ProcedureEditing editing, Sectors sectors, Keepers keepers, Clock clock) {
        this.editing = editing;
        this.sectors = sectors;
        this.keepers = keepers;
        this.clock = clock;
    }

    @GetMapping("/moi")
    String begin(SignedIn person, Model model) {
        return creation(person, EditForm.of(FormFields.empty(), List.of()), model);
    }

    @PostMapping("/moi")
    String create(SignedIn person, HttpServletRequest request, Model model, RedirectAttributes next) {
        FormFields fields = FormFields.of(request.getParameterMap());
        Optional<Owner> owner = keepers.owner(person, fields.text("owner"));
        ProcedureContent content = ProcedureContent.named(fields.text("naming.name"), fields.text("naming.sector"));
        if (owner.isEmpty()) {
            List<Flaw> flaws = new ArrayList<>(List.of(new Flaw("owner", Flaw.Kind.MISSING)));
            flaws.addAll(editing.flaws(content));
            return creation(person, EditForm.of(fields, flaws), model);
        }
        return switch (editing.create(owner.get(), content, person.actor())) {
            case Change.Done(ManagedProcedure now) -> {
                next.addFlashAttribute("done", "procedure.admin.done.created");
                yield Addresses.redirect(now.code());
            }
            case Change.Overtaken(ManagedProcedure now) -> Addresses.redirect(now.code());
            case Change.Refused(List<Flaw> flaws) -> creation(person, EditForm.of(fields, flaws), model);
        };
    }

    private String creation(SignedIn person, EditForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("owners", keepers.choices(person));
        model.addAttribute("sectors", sectors.all());
        return "procedure/create";
    }

    @GetMapping("/{code}")
    String overview(SignedIn person, @PathVariable String code, Model model) {
        ManagedProcedure procedure = keepers.find(person, code);
        model.addAttribute("procedure", procedure);
        model.addAttribute("state", procedure.stateAt(clock.instant()));
        model.addAttribute(
                "changedAt", procedure.versions().getLast().changedAt().atZone(ProvinceTime.ZONE));
        model.addAttribute("inForce", procedure.inForceAt(clock.instant()));
        model.addAttribute("owner", keepers.name(procedure.owner()));
        model.addAttribute("parts", ContentPart.values());
        model.addAttribute(
                "missing",
                procedure
                        .draft()
                        .map(draft -> Gaps.of(editing.missing(draft.content())))
                        .orElse(Gaps.NONE));
        return "procedure/overview";
    }

    @PostMapping("/{code}/nhap")
    String draft(SignedIn person, @PathVariable String code, RedirectAttributes next) {
        keepers.find(person, code);
        Addresses.tell(editing.draft(code, person.actor()), "procedure.admin.done.drafted", next);
        return Addresses.redirect(code);
    }

    @GetMapping("/{code}/bo-nhap")
    String askToDiscard(SignedIn person, @PathVariable String code, Model model) {
        ManagedProcedure procedure = keepers.find(person, code);
        if (procedure.draft().isEmpty()) {
            return Addresses.redirect(code);
        }
        model.addAttribute("procedure", procedure);
        return "procedure/discard";
    }

    @PostMapping("/{code}/bo-nhap")
    String discard(
            SignedIn person,
            @PathVariable String code,
            @RequestParam("revision") int revision,
            RedirectAttributes next) {
        keepers.find(person, code);
        Addresses.tell(editing.discard(code, revision, person.actor()), "procedure.admin.done.discarded", next);
        return Addresses.redirect(code);
    }
}
