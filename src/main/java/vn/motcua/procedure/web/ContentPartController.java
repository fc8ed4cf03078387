package vn.motcua.procedure.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.procedure.Change;
import vn.motcua.procedure.Flaw;
import vn.motcua.procedure.ManagedProcedure;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureEditing;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.Sectors;

/**
 * Edits one part of a draft. Rows of lists are added and removed by buttons that send the form, so that it works
 * without scripts; nothing is kept until it is saved.
 */
@Controller
@RequestMapping("/quan-tri/thu-tuc/{code}/sua/{part}")
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class ContentPartController {

    private final ProcedureEditing editing;
    private final Sectors sectors;
    private final Keepers keepers;
    private final ContentLines lines;

    ContentPartController(ProcedureEditing editing, Sectors sectors, Keepers keepers, ContentLines lines) {
        this.editing = editing;
        this.sectors = sectors;
        this.keepers = keepers;
        this.lines = lines;
    }

    @GetMapping
    String edit(SignedIn person, @PathVariable String code, @PathVariable("part") String address, Model model) {
        ContentPart part = part(address);
        ManagedProcedure procedure = keepers.find(person, code);
        Optional<ProcedureVersion> draft = procedure.draft();
        if (draft.isEmpty()) {
            return Addresses.redirect(code);
        }
        FormFields fields = part.write(draft.get().content());
        for (String list : part.lists()) {
            fields = fields.rows(list) == 0 ? fields.withRow(list) : fields;
        }
        return page(procedure, part, EditForm.of(fields, List.of()), draft.get().revision(), model);
    }

    @PostMapping
    String save(
            SignedIn person,
            @PathVariable String code,
            @PathVariable("part") String address,
            @RequestParam("revision") int revision,
            HttpServletRequest request,
            Model model,
            RedirectAttributes next) {
        ContentPart part = part(address);
        ManagedProcedure procedure = keepers.find(person, code);
        FormFields typed = FormFields.of(request.getParameterMap());
        Optional<FormFields> rows = RowButtons.pressed(typed, part);
        if (rows.isPresent()) {
            return page(procedure, part, EditForm.of(rows.get(), List.of()), revision, model);
        }
        FormFields fields = typed.withoutBlankRows(part.lists());
        ProcedureContent content = part.read(fields, latest(procedure));
        if (!fields.flaws().isEmpty()) {
            return page(procedure, part, EditForm.of(fields, editing.flaws(content)), revision, model);
        }
        return switch (editing.save(code, revision, draft -> part.read(fields, draft), person.actor())) {
            case Change.Done _ -> {
                next.addFlashAttribute("done", "procedure.admin.done.saved");
                yield Addresses.redirect(code);
            }
            case Change.Refused(List<Flaw> flaws) -> page(procedure, part, EditForm.of(fields, flaws), revision, model);
            case Change.Overtaken(ManagedProcedure now) -> overtaken(now, part, fields, model);
        };
    }

    /** What was typed stays in the form; beside it stands what the other person has saved. */
    private String overtaken(ManagedProcedure now, ContentPart part, FormFields fields, Model model) {
        ProcedureContent theirs = latest(now);
        model.addAttribute("overtaken", now.versions().getLast());
        model.addAttribute("differences", lines.differences(theirs, part.read(fields, theirs)));
        int revision = now.draft().map(ProcedureVersion::revision).orElse(1);
        return page(now, part, EditForm.of(fields, List.of()), revision, model);
    }

    private String page(ManagedProcedure procedure, ContentPart part, EditForm form, int revision, Model model) {
        model.addAttribute("procedure", procedure);
        model.addAttribute("part", part);
        model.addAttribute("form", form);
        model.addAttribute("revision", revision);
        model.addAttribute("sectors", sectors.all());
        model.addAttribute("files", latest(procedure).forms());
        return "procedure/edit";
    }

    private static ProcedureContent latest(ManagedProcedure procedure) {
        return procedure.versions().getLast().content();
    }

    private static ContentPart part(String address) {
        return ContentPart.at(address).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
