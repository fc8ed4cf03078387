package vn.motcua.agency.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import vn.motcua.agency.Agency;
import vn.motcua.agency.HeldSecret;
import vn.motcua.agency.SecretRotation;
import vn.motcua.agency.SecretSettings;
import vn.motcua.agency.SecretSlot;

/** Switches from an agency's current secret to the next one, and asks when the old one shall end. */
@Controller
@RequestMapping("/quan-tri/don-vi/{id}/ma-xac-thuc/chuyen")
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class SecretSwitchController {

    private final ManagedAgencies agencies;
    private final SecretRotation rotation;
    private final SecretSettings settings;
    private final Clock clock;

    SecretSwitchController(ManagedAgencies agencies, SecretRotation rotation, SecretSettings settings, Clock clock) {
        this.agencies = agencies;
        this.rotation = rotation;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable int id, SignedIn person, Model model, RedirectAttributes flash) {
        Agency agency = agencies.of(id, person);
        return page(agency, new SwitchForm(SwitchForm.OVERLAP, ""), List.of(), model, flash);
    }

    /** @param next key of the secret that the page asked about */
    @PostMapping
    String change(
            @PathVariable int id,
            @RequestParam("ma") int next,
            @RequestParam(name = "het", defaultValue = "") String end,
            @RequestParam(name = "thoi-diem", defaultValue = "") String moment,
            SignedIn person,
            Model model,
            RedirectAttributes flash) {
        Agency agency = agencies.of(id, person);
        SwitchForm form = new SwitchForm(end, moment);
        Optional<Instant> oldEnds = form.oldEnds(clock.instant(), settings.overlap());
        if (oldEnds.isEmpty()) {
            Wrong wrong = end.equals(SwitchForm.MOMENT)
                    ? Wrong.of("thoi-diem", "agency.secret.switch.moment.problem")
                    : Wrong.of("het-chong", "agency.secret.switch.end.problem");
            return page(agency, form, List.of(wrong), model, flash);
        }
        boolean done = rotation.change(agency, next, oldEnds.get(), person.actor());
        flash.addFlashAttribute("done", done ? "agency.secret.switched" : "agency.secret.gone");
        return list(agency);
    }

    private String page(Agency agency, SwitchForm form, List<Wrong> wrong, Model model, RedirectAttributes flash) {
        Optional<HeldSecret> next = rotation.of(agency).stream()
                .filter(secret -> secret.slot() == SecretSlot.NEXT)
                .findFirst();
        if (next.isEmpty()) {
            flash.addFlashAttribute("done", "agency.secret.gone");
            return list(agency);
        }
        model.addAttribute("agency", agency);
        model.addAttribute("next", SecretView.of(next.get(), clock.instant()));
        model.addAttribute("form", form);
        model.addAttribute("overlap", words(settings.overlap()));
        model.addAttribute("wrong", wrong);
        return "agency/secrets-switch";
    }

    private static String list(Agency agency) {
        return "redirect:/quan-tri/don-vi/" + agency.id() + "/ma-xac-thuc";
    }

    /** Key and number of a time in whole days or hours. */
    private static Span words(Duration time) {
        return time.toHours() % 24 == 0 && !time.isZero()
                ? new Span("agency.secret.days.count", time.toDays())
                : new Span("agency.secret.hours.count", time.toHours());
    }

    record Span(String message, long count) {}
}
