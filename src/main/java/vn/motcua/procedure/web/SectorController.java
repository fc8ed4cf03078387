package vn.motcua.procedure.web;

import java.util.List;
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
import vn.motcua.procedure.Flaw;
import vn.motcua.procedure.Procedure.Sector;
import vn.motcua.procedure.Sectors;

/** The sectors, for the province's administrator. */
@Controller
@RequestMapping("/quan-tri/linh-vuc")
@AllowedTo(Role.PROVINCE_ADMINISTRATOR)
class SectorController {

    private static final String LIST = "redirect:/quan-tri/linh-vuc";

    private final Sectors sectors;

    SectorController(Sectors sectors) {
        this.sectors = sectors;
    }

    @GetMapping
    String list(Model model) {
        return list(new Sector("", ""), List.of(), model);
    }

    private String list(Sector typed, List<Flaw> flaws, Model model) {
        model.addAttribute("sectors", sectors.all());
        model.addAttribute("form", form(typed, flaws));
        return "procedure/sectors";
    }

    @PostMapping
    String add(
            SignedIn person,
            @RequestParam("code") String code,
            @RequestParam("name") String name,
            Model model,
            RedirectAttributes next) {
        Sector sector = new Sector(code, name);
        List<Flaw> flaws = sectors.add(sector, person.actor());
        if (!flaws.isEmpty()) {
            return list(sector, flaws, model);
        }
        next.addFlashAttribute("done", "procedure.admin.done.sector-added");
        return LIST;
    }

    @GetMapping("/{code}")
    String edit(@PathVariable String code, Model model) {
        return edit(find(code), List.of(), model);
    }

    private static String edit(Sector typed, List<Flaw> flaws, Model model) {
        model.addAttribute("sector", typed);
        model.addAttribute("form", form(typed, flaws));
        return "procedure/sector";
    }

    @PostMapping("/{code}")
    String rename(
            SignedIn person,
            @PathVariable String code,
            @RequestParam("name") String name,
            Model model,
            RedirectAttributes next) {
        Sector sector = new Sector(find(code).code(), name);
        List<Flaw> flaws = sectors.rename(sector, person.actor());
        if (!flaws.isEmpty()) {
            return edit(sector, flaws, model);
        }
        next.addFlashAttribute("done", "procedure.admin.done.sector-renamed");
        return LIST;
    }

    @PostMapping("/{code}/bo")
    String remove(SignedIn person, @PathVariable String code, RedirectAttributes next) {
        if (sectors.remove(find(code).code(), person.actor())) {
            next.addFlashAttribute("done", "procedure.admin.done.sector-removed");
            return LIST;
        }
        next.addFlashAttribute("problem", "procedure.admin.sector.used");
        return LIST;
    }

    private Sector find(String code) {
        return sectors.all().stream()
                .filter(sector -> sector.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static EditForm form(Sector typed, List<Flaw> flaws) {
        FormFields fields = FormFields.empty().put("code", typed.code()).put("name", typed.name());
        return EditForm.of(fields, flaws);
    }
}
