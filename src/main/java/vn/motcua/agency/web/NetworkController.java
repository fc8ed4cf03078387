package vn.motcua.agency.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyNetworks;

/** Takes the networks from which an agency says it calls. */
@Controller
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class NetworkController {

    private final ManagedAgencies agencies;
    private final AgencyNetworks networks;
    private final SecretPages pages;

    NetworkController(ManagedAgencies agencies, AgencyNetworks networks, SecretPages pages) {
        this.agencies = agencies;
        this.networks = networks;
        this.pages = pages;
    }

    @PostMapping("/quan-tri/don-vi/{id}/ma-xac-thuc/mang")
    String change(
            @PathVariable int id,
            @RequestParam(name = "che-do", required = false) @Nullable String mode,
            @RequestParam(name = NetworkForm.FIELD, required = false) @Nullable String text,
            SignedIn person,
            Model model,
            RedirectAttributes flash) {
        Agency agency = agencies.of(id, person);
        NetworkForm form = NetworkForm.of(mode, text);
        List<Wrong> wrong = form.wrong();
        if (!wrong.isEmpty()) {
            return pages.wrongNetworks(agency, model, form, wrong);
        }
        networks.change(agency, form.policy(), person.actor());
        flash.addFlashAttribute("done", "agency.network.saved");
        return "redirect:/quan-tri/don-vi/" + id + "/ma-xac-thuc";
    }
}
