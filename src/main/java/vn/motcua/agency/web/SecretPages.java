package vn.motcua.agency.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyNetworks;
import vn.motcua.agency.HeldSecret;
import vn.motcua.agency.NetworkMode;
import vn.motcua.agency.SecretRotation;
import vn.motcua.agency.SecretSettings;
import vn.motcua.agency.SecretSlot;

/** Fills the page of an agency's secrets and networks, as it is and as somebody entered something wrong. */
@Component
class SecretPages {

    private final SecretRotation rotation;
    private final AgencyNetworks networks;
    private final SecretSettings settings;
    private final Clock clock;

    SecretPages(SecretRotation rotation, AgencyNetworks networks, SecretSettings settings, Clock clock) {
        this.rotation = rotation;
        this.networks = networks;
        this.settings = settings;
        this.clock = clock;
    }

    String page(Agency agency, Model model) {
        return page(agency, model, Integer.toString(settings.days()), form(agency), List.of());
    }

    String wrongDays(Agency agency, Model model, String days, Wrong wrong) {
        return page(agency, model, days, form(agency), List.of(wrong));
    }

    String wrongNetworks(Agency agency, Model model, NetworkForm entered, List<Wrong> wrong) {
        return page(agency, model, Integer.toString(settings.days()), entered, wrong);
    }

    private String page(Agency agency, Model model, String days, NetworkForm form, List<Wrong> wrong) {
        List<HeldSecret> held = rotation.of(agency);
        Instant now = clock.instant();
        model.addAttribute("agency", agency);
        model.addAttribute(
                "secrets",
                held.stream().map(secret -> SecretView.of(secret, now)).toList());
        model.addAttribute("newest", SecretRotation.newest(held));
        model.addAttribute("hasNext", held.stream().anyMatch(secret -> secret.slot() == SecretSlot.NEXT));
        model.addAttribute("days", days);
        model.addAttribute("longest", settings.longestDays());
        model.addAttribute("networks", form);
        model.addAttribute("modes", NetworkMode.values());
        model.addAttribute("wrong", wrong);
        return "agency/secrets";
    }

    private NetworkForm form(Agency agency) {
        return NetworkForm.of(networks.of(agency));
    }
}
