package vn.motcua.procedure.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.procedure.transfer.ImportJob;
import vn.motcua.procedure.transfer.ImportRow;
import vn.motcua.procedure.transfer.ImportRow.Kind;
import vn.motcua.procedure.transfer.Imports;

/** Shows what a file would change, has it applied, and shows what became of it. */
@Controller
@RequestMapping(ImportController.ADDRESS + "/{id:\\d{1,9}}")
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class ImportPreviewController {

    private static final int PAGE = 50;
    private static final String SECONDS_TO_NEXT_LOOK = "2";

    private final Imports imports;

    ImportPreviewController(Imports imports) {
        this.imports = imports;
    }

    @GetMapping
    ModelAndView show(
            SignedIn person,
            @PathVariable("id") int id,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "sau", defaultValue = "0") int after,
            HttpServletResponse response) {
        ImportJob job = job(person, id);
        if (job.isRunning()) {
            response.setHeader("Refresh", SECONDS_TO_NEXT_LOOK);
        }
        return page(job, kind, after, ApplyForm.FRESH, Map.of());
    }

    @PostMapping
    ModelAndView apply(
            SignedIn person,
            @PathVariable("id") int id,
            @RequestParam(name = "cach", defaultValue = "nhap") String way,
            @RequestParam(name = "tu-ngay", defaultValue = "") String from,
            @RequestParam(name = "quyet-dinh", defaultValue = "") String decision,
            RedirectAttributes flash) {
        ImportJob job = job(person, id);
        ApplyForm form = new ApplyForm(way, from, decision);
        Map<String, String> problems = form.problems(imports.withGaps(job));
        if (!problems.isEmpty()) {
            ModelAndView page = page(job, "", 0, form, problems);
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
        boolean begun = imports.apply(person, job, form.publication());
        flash.addFlashAttribute("done", begun ? "procedure.import.begun" : "procedure.import.not-again");
        return new ModelAndView("redirect:" + ImportController.ADDRESS + "/" + id);
    }

    private ImportJob job(SignedIn person, int id) {
        return imports.find(person, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(ImportJob job, String kind, int after, ApplyForm form, Map<String, String> problems) {
        Optional<Kind> chosen = Arrays.stream(Kind.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst();
        List<ImportRow> rows = job.isRunning() ? List.of() : imports.rows(job, chosen, after, PAGE + 1);
        Map<String, Integer> counts = byName(imports.counts(job));
        ModelAndView page = new ModelAndView("procedure/import");
        page.addObject("job", job);
        page.addObject("rows", rows.stream().limit(PAGE).toList());
        page.addObject("next", rows.size() > PAGE ? rows.get(PAGE - 1).number() : 0);
        page.addObject("kinds", Kind.values());
        page.addObject("chosen", chosen.map(Kind::name).orElse(""));
        page.addObject("counts", counts);
        page.addObject(
                "total", counts.values().stream().mapToInt(Integer::intValue).sum());
        page.addObject(
                "toApply", counts.getOrDefault(Kind.NEW.name(), 0) + counts.getOrDefault(Kind.CHANGED.name(), 0));
        page.addObject("withGaps", imports.withGaps(job));
        page.addObject("outcomes", byName(imports.outcomes(job)));
        page.addObject("form", form);
        page.addObject("problems", problems);
        page.addObject("moments", new ImportMoments());
        return page;
    }

    /** Templates know enums by their names. */
    private static <T extends Enum<T>> Map<String, Integer> byName(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
    }
}
