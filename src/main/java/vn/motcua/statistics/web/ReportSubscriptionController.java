package vn.motcua.statistics.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import vn.motcua.statistics.ReportAddresses;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.ReportReach;
import vn.motcua.statistics.ReportSubscription;
import vn.motcua.statistics.ReportSubscriptions;
import vn.motcua.statistics.ReportSubscriptions.Outcome;
import vn.motcua.statistics.Rhythm;
import vn.motcua.statistics.TableForm;

/** Reports that somebody behind login has mailed to themselves: asked for, listed, stopped. */
@Controller
@RequestMapping(ReportSubscriptionController.ADDRESS)
@AllowedTo({Role.LEADER, Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.DESK_OFFICER})
class ReportSubscriptionController {

    static final String ADDRESS = "/quan-tri/thong-ke/gui-dinh-ky";

    /** One of the page. */
    public record Shown(ReportSubscription subscription, String about, String address) {}

    private final ReportSubscriptions subscriptions;
    private final ReportReach reach;
    private final ReportAddresses addresses;

    ReportSubscriptionController(ReportSubscriptions subscriptions, ReportReach reach, ReportAddresses addresses) {
        this.subscriptions = subscriptions;
        this.reach = reach;
        this.addresses = addresses;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam Map<String, String> given,
            @RequestParam(name = "bieu", defaultValue = "") String form,
            SignedIn person,
            Locale language) {
        ReportQuestion question = question(given, person);
        TableForm columns = TableForm.ofWord(form);
        Map<String, String> fields = new LinkedHashMap<>(addresses.parameters(question));
        fields.put("bieu", columns.word());
        List<Shown> shown = subscriptions.of(person).stream()
                .map(one -> new Shown(
                        one,
                        subscriptions.about(one, language),
                        "/quan-tri/thong-ke/bao-cao?" + one.query() + "&bieu="
                                + one.form().word()))
                .toList();
        return new ModelAndView("statistics/subscriptions")
                .addObject("subscriptions", shown)
                .addObject("mail", subscriptions.address(person).orElse(""))
                .addObject("about", subscriptions.about(question, columns, language))
                .addObject("fields", fields)
                .addObject("keep", ReportAddresses.query(fields) + "&")
                .addObject("rhythms", Rhythm.values())
                .addObject("moments", new Moments());
    }

    @PostMapping
    String add(
            @RequestParam Map<String, String> given,
            @RequestParam(name = "bieu", defaultValue = "") String form,
            @RequestParam(name = "nhip", defaultValue = "") String rhythm,
            SignedIn person,
            Locale language,
            RedirectAttributes flash) {
        Rhythm chosen = Rhythm.of(rhythm).orElseThrow(ReportSubscriptionController::notFound);
        Outcome outcome = subscriptions.add(person, question(given, person), TableForm.ofWord(form), chosen, language);
        flash.addFlashAttribute(outcome == Outcome.DONE ? "done" : "problem", "statistics.mail." + outcome);
        return "redirect:" + ADDRESS;
    }

    @PostMapping("/{id:\\d{1,18}}/dung")
    String stop(@PathVariable("id") long id, SignedIn person, RedirectAttributes flash) {
        if (!subscriptions.stop(person, id)) {
            throw notFound();
        }
        flash.addFlashAttribute("done", "statistics.mail.stopped");
        return "redirect:" + ADDRESS;
    }

    private ReportQuestion question(Map<String, String> given, SignedIn person) {
        return reach.within(person, addresses.read(given).question())
                .orElseThrow(ReportSubscriptionController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
