package vn.motcua.agency.web;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.agency.HeldSecret;
import vn.motcua.agency.SecretRotation;

/** Asks whether a secret is to be revoked, says what that does, and does it. */
@Controller
@RequestMapping("/quan-tri/don-vi/{id}/ma-xac-thuc/{secret}/thu-hoi")
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class SecretEndController {

    private final ManagedAgencies agencies;
    private final SecretRotation rotation;
    private final Clock clock;

    SecretEndController(ManagedAgencies agencies, SecretRotation rotation, Clock clock) {
        this.agencies = agencies;
        this.rotation = rotation;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable int id, @PathVariable("secret") int secretId, SignedIn person, Model model) {
        Agency agency = agencies.of(id, person);
        List<HeldSecret> held = rotation.of(agency);
        HeldSecret meant = held.stream()
                .filter(secret -> secret.id() == secretId)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("agency", agency);
        model.addAttribute("secret", SecretView.of(meant, clock.instant()));
        model.addAttribute("last", held.size() == 1);
        return "agency/secrets-revoke";
    }

    @PostMapping
    String revoke(
            @PathVariable int id, @PathVariable("secret") int secretId, SignedIn person, RedirectAttributes flash) {
        boolean done = rotation.revoke(agencies.of(id, person), secretId, person.actor());
        flash.addFlashAttribute("done", done ? "agency.secret.revoked" : "agency.secret.gone");
        return "redirect:/quan-tri/don-vi/" + id + "/ma-xac-thuc";
    }
}
