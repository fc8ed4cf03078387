package vn.motcua.agency.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.agency.IssueOutcome;
import vn.motcua.agency.SecretRotation;
import vn.motcua.agency.SecretSettings;
import vn.motcua.shared.ProvinceTime;

/** Shows an agency's secrets and issues new ones. A new one is in the answer to its form and nowhere else. */
@Controller
@RequestMapping("/quan-tri/don-vi/{id}/ma-xac-thuc")
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class SecretController {

    private static final String DAYS = "so-ngay";

    private final ManagedAgencies agencies;
    private final SecretRotation rotation;
    private final SecretPages pages;
    private final SecretSettings settings;

    SecretController(ManagedAgencies agencies, SecretRotation rotation, SecretPages pages, SecretSettings settings) {
        this.agencies = agencies;
        this.rotation = rotation;
        this.pages = pages;
        this.settings = settings;
    }

    @GetMapping
    String secrets(@PathVariable int id, SignedIn person, Model model) {
        return pages.page(agencies.of(id, person), model);
    }

    /** @param newest key of the newest secret on the page that was sent */
    @PostMapping
    String issue(
            @PathVariable int id,
            @RequestParam(name = DAYS, defaultValue = "") String days,
            @RequestParam("moi-nhat") int newest,
            SignedIn person,
            Model model) {
        Agency agency = agencies.of(id, person);
        Optional<Integer> number = days(days);
        if (number.isEmpty()) {
            Wrong wrong = Wrong.of(DAYS, "agency.secret.days.problem", Integer.toString(settings.longestDays()));
            return pages.wrongDays(agency, model, days, wrong);
        }
        return switch (rotation.issue(agency, newest, number.get(), person.actor())) {
            case IssueOutcome.Issued issued -> shown(agency, issued, model);
            case IssueOutcome.Outdated() ->
                pages.wrongDays(agency, model, days, Wrong.of("cac-ma", "agency.secret.outdated"));
        };
    }

    private static String shown(Agency agency, IssueOutcome.Issued issued, Model model) {
        model.addAttribute("agency", agency);
        model.addAttribute("secret", issued.secret());
        model.addAttribute("slot", issued.slot());
        model.addAttribute("until", ProvinceTime.format(issued.validUntil()));
        return "agency/secrets-issued";
    }

    private Optional<Integer> days(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(days -> days.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .filter(days -> days >= 1 && days <= settings.longestDays());
    }
}
