package vn.motcua.procedure.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.procedure.ManagedProcedure;
import vn.motcua.procedure.ProcedureContent.FormFile;
import vn.motcua.procedure.ProcedureFiles;
import vn.motcua.procedure.ProcedureVersion;

/** Shows a version as the public sees it or will see it, and how a draft differs from what is published. */
@Controller
@RequestMapping("/quan-tri/thu-tuc/{code}")
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class ProcedureVersionController {

    private final Keepers keepers;
    private final SheetViews sheets;
    private final ContentLines lines;
    private final ProcedureFiles files;

    ProcedureVersionController(Keepers keepers, SheetViews sheets, ContentLines lines, ProcedureFiles files) {
        this.keepers = keepers;
        this.sheets = sheets;
        this.lines = lines;
        this.files = files;
    }

    @GetMapping("/xem/{number}")
    String show(SignedIn person, @PathVariable String code, @PathVariable int number, Model model) {
        ManagedProcedure procedure = keepers.find(person, code);
        ProcedureVersion version = procedure.version(number).orElseThrow(ProcedureVersionController::absent);
        Optional<ProcedureVersion> before = procedure.version(number - 1);
        model.addAttribute("procedure", procedure);
        model.addAttribute("version", version);
        model.addAttribute("before", before);
        before.ifPresent(
                earlier -> model.addAttribute("differences", lines.differences(earlier.content(), version.content())));
        model.addAttribute("sheet", sheets.of(procedure, version, "/quan-tri/thu-tuc/" + code + "/tep/"));
        return "procedure/version";
    }

    /** Never shown by the browser itself, whatever is in it. */
    @GetMapping("/tep/{id}")
    ResponseEntity<byte[]> file(SignedIn person, @PathVariable String code, @PathVariable int id) {
        ManagedProcedure procedure = keepers.find(person, code);
        FormFile file = procedure.versions().stream()
                .flatMap(version -> version.content().forms().stream())
                .filter(form -> form.id() == id)
                .findFirst()
                .orElseThrow(ProcedureVersionController::absent);
        byte[] content = files.content(procedure, file).orElseThrow(ProcedureVersionController::absent);
        String disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
