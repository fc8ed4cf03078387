package vn.motcua.audit.web;

import static vn.motcua.account.Role.AUDITOR;
import static vn.motcua.account.Role.PROVINCE_ADMINISTRATOR;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.SignedIn;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditEntry;
import vn.motcua.audit.AuditSearch;
import vn.motcua.audit.AuditTrail;

/** The audit trail: a list with filters, and a page for each entry. To read it is itself recorded. */
@Controller
@AllowedTo({PROVINCE_ADMINISTRATOR, AUDITOR})
class AuditController {

    private static final int ROWS = 50;

    /** Of acts, for the form. */
    private static final List<String> ACTS = Stream.of(Act.values())
            .map(act -> act.name().toLowerCase(Locale.ROOT))
            .toList();

    private final AuditSearch search;
    private final AuditTrail trail;

    AuditController(AuditSearch search, AuditTrail trail) {
        this.search = search;
        this.trail = trail;
    }

    @GetMapping("/quan-tri/nhat-ky")
    String list(
            SignedIn person,
            @RequestParam Map<String, String> query,
            @RequestParam(name = "truoc") Optional<String> before,
            Model model) {
        AuditForm form = AuditForm.of(query);
        List<AuditForm.Problem> problems = form.problems();
        List<AuditEntry> found = problems.isEmpty()
                ? search.find(form.filter(), before.flatMap(AuditController::id), ROWS + 1)
                : List.of();
        List<AuditRow> rows = found.stream().limit(ROWS).map(AuditRow::of).toList();
        trail.record(person.actor(), Act.READ, "audit", "list", form.details(!rows.isEmpty()));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("rows", rows);
        model.addAttribute("older", found.size() > ROWS ? rows.getLast().id() : -1);
        model.addAttribute("first", before.isEmpty());
        model.addAttribute("acts", ACTS);
        model.addAttribute("kinds", search.kinds());
        model.addAttribute("keep", form.query());
        return "audit/list";
    }

    @GetMapping("/quan-tri/nhat-ky/{id}")
    String entry(SignedIn person, @PathVariable("id") String id, Model model) {
        AuditEntry entry =
                id(id).flatMap(search::byId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        trail.record(person.actor(), Act.READ, "audit", Long.toString(entry.id()), Map.of());
        model.addAttribute("row", AuditRow.of(entry));
        model.addAttribute("chain", search.stateOf(entry));
        return "audit/entry";
    }

    private static Optional<Long> id(String text) {
        return Optional.of(text).filter(digits -> digits.matches("[0-9]{1,18}")).map(Long::valueOf);
    }
}
