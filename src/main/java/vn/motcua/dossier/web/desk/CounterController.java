package vn.motcua.dossier.web.desk;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.Counter;
import vn.motcua.dossier.CounterOutcome;
import vn.motcua.dossier.Submission;

/** The page on which a dossier is registered at the counter. */
@Controller
@RequestMapping("/quan-tri/ho-so/moi")
@AllowedTo({Role.AGENCY_ADMINISTRATOR, Role.DESK_OFFICER})
class CounterController {

    private final Counter counter;

    CounterController(Counter counter) {
        this.counter = counter;
    }

    /** One who works for several agencies chooses one first, since its procedures depend on it. */
    @GetMapping
    ModelAndView form(@RequestParam(name = "don-vi", defaultValue = "") String code, SignedIn person) {
        List<Agency> agencies = counter.agencies(person);
        String chosen = agencies.stream()
                .map(Agency::code)
                .filter(code::equals)
                .findFirst()
                .orElseGet(() -> agencies.isEmpty() ? "" : agencies.getFirst().code());
        return page(agencies, CounterForm.of(chosen), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView register(@ModelAttribute("sent") CounterForm sent, SignedIn person, RedirectAttributes flash) {
        return switch (counter.register(person, sent.dossier())) {
            case CounterOutcome.Registered(int agency, long id, String _) -> {
                flash.addFlashAttribute("done", "desk.done.REGISTER");
                yield new ModelAndView("redirect:/quan-tri/ho-so/" + agency + "/" + id);
            }
            case CounterOutcome.Invalid(var mistakes) ->
                page(counter.agencies(person), sent, Mistake.ofCounter(mistakes), HttpStatus.BAD_REQUEST);
        };
    }

    private ModelAndView page(List<Agency> agencies, CounterForm form, List<Mistake> mistakes, HttpStatus status) {
        return new ModelAndView("desk/register", status)
                .addObject("agencies", agencies)
                .addObject(
                        "procedures",
                        agencies.stream()
                                .filter(agency -> agency.code().equals(form.agency()))
                                .findFirst()
                                .map(counter::procedures)
                                .orElse(List.of()))
                .addObject("channels", Submission.Channel.values())
                .addObject("form", form)
                .addObject("mistakes", mistakes);
    }
}
