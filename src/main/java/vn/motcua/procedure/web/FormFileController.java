package vn.motcua.procedure.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.procedure.Change;
import vn.motcua.procedure.ManagedProcedure;
import vn.motcua.procedure.ProcedureContent;
import vn.motcua.procedure.ProcedureContent.Component;
import vn.motcua.procedure.ProcedureContent.FormFile;
import vn.motcua.procedure.ProcedureContent.Papers;
import vn.motcua.procedure.ProcedureEditing;
import vn.motcua.procedure.ProcedureFiles;

/** Adds forms to a draft and takes them away. */
@Controller
@RequestMapping("/quan-tri/thu-tuc/{code}/bieu-mau")
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class FormFileController {

    private static final String PAGE = "/bieu-mau";

    private final ProcedureEditing editing;
    private final ProcedureFiles files;
    private final Keepers keepers;

    FormFileController(ProcedureEditing editing, ProcedureFiles files, Keepers keepers) {
        this.editing = editing;
        this.files = files;
        this.keepers = keepers;
    }

    @GetMapping
    String list(SignedIn person, @PathVariable String code, Model model) {
        ManagedProcedure procedure = keepers.find(person, code);
        if (procedure.draft().isEmpty()) {
            return Addresses.redirect(code);
        }
        model.addAttribute("procedure", procedure);
        model.addAttribute("draft", procedure.draft().get());
        return "procedure/forms";
    }

    @PostMapping
    String add(
            SignedIn person,
            @PathVariable String code,
            @RequestParam("revision") int revision,
            @RequestParam("file") MultipartFile upload,
            RedirectAttributes next)
            throws IOException {
        ManagedProcedure procedure = keepers.find(person, code);
        if (upload.isEmpty() || upload.getSize() > ProcedureFiles.MAX_BYTES) {
            next.addFlashAttribute("fileProblem", upload.isEmpty() ? "missing" : "too-large");
            return Addresses.redirect(code, PAGE);
        }
        String name = Optional.ofNullable(upload.getOriginalFilename()).orElse("");
        Optional<FormFile> file = files.add(procedure, name, upload.getBytes());
        if (file.isEmpty()) {
            next.addFlashAttribute("fileProblem", "type");
            return Addresses.redirect(code, PAGE);
        }
        Change change = editing.save(code, revision, draft -> with(draft, file.get()), person.actor());
        Addresses.tell(change, "procedure.admin.done.file-added", next);
        return Addresses.redirect(code, PAGE);
    }

    @PostMapping("/bo")
    String remove(
            SignedIn person,
            @PathVariable String code,
            @RequestParam("revision") int revision,
            @RequestParam("id") int id,
            RedirectAttributes next) {
        keepers.find(person, code);
        Change change = editing.save(code, revision, draft -> without(draft, id), person.actor());
        Addresses.tell(change, "procedure.admin.done.file-removed", next);
        return Addresses.redirect(code, PAGE);
    }

    private static ProcedureContent with(ProcedureContent draft, FormFile file) {
        return draft.with(Stream.concat(draft.forms().stream().filter(form -> form.id() != file.id()), Stream.of(file))
                .toList());
    }

    private static ProcedureContent without(ProcedureContent draft, int id) {
        List<Component> components = draft.papers().components().stream()
                .map(component ->
                        component.formFile().filter(form -> form == id).isPresent()
                                ? component.withoutFormFile()
                                : component)
                .toList();
        return draft.with(new Papers(components, draft.papers().sets()))
                .with(draft.forms().stream().filter(form -> form.id() != id).toList());
    }
}
