package vn.motcua.procedure.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.procedure.transfer.ImportJob;
import vn.motcua.procedure.transfer.ImportJob.Format;
import vn.motcua.procedure.transfer.Imports;

/** Takes files that are to change the catalogue, and lists those there were. */
@Controller
@RequestMapping(ImportController.ADDRESS)
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class ImportController {

    static final String ADDRESS = "/quan-tri/thu-tuc/nhap";

    private static final int PAGE = 20;

    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    @GetMapping
    ModelAndView list(
            SignedIn person, @RequestParam(name = "truoc", defaultValue = "2147483647") int before, Model model) {
        return page(person, before, "", HttpStatus.OK);
    }

    @PostMapping
    ModelAndView add(SignedIn person, @RequestParam(name = "tep", required = false) Optional<MultipartFile> file)
            throws IOException {
        String name = file.map(MultipartFile::getOriginalFilename).orElse("");
        Optional<Format> format = Imports.format(name);
        String problem = problem(file, format);
        if (!problem.isEmpty()) {
            return page(person, Integer.MAX_VALUE, problem, HttpStatus.BAD_REQUEST);
        }
        int id = imports.add(
                person, name, format.orElseThrow(), file.orElseThrow().getBytes());
        return new ModelAndView("redirect:" + ADDRESS + "/" + id);
    }

    private static String problem(Optional<MultipartFile> file, Optional<Format> format) {
        if (file.filter(given -> !given.isEmpty()).isEmpty()) {
            return "none";
        } else if (format.isEmpty()) {
            return "format";
        }
        return file.get().getSize() > Imports.MAX_BYTES ? "large" : "";
    }

    private ModelAndView page(SignedIn person, int before, String problem, HttpStatus status) {
        List<ImportJob> jobs = imports.latest(person, before, PAGE + 1);
        ModelAndView page = new ModelAndView("procedure/imports", status);
        page.addObject("jobs", jobs.stream().limit(PAGE).toList());
        page.addObject("next", jobs.size() > PAGE ? jobs.get(PAGE - 1).id() : 0);
        page.addObject("problem", problem);
        page.addObject("moments", new ImportMoments());
        return page;
    }
}
