package vn.motcua.dossier.web.desk;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.dossier.DeskDossier;
import vn.motcua.dossier.DeskDossiers;
import vn.motcua.dossier.DossierDates;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.MoveOutcome;

/** The page of one act: asks for what has to be said with it, and does it. */
@Controller
@RequestMapping("/quan-tri/ho-so/{agency}/{id}/viec/{act}")
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.DESK_OFFICER})
class ActController {

    private final DeskDossiers dossiers;
    private final DossierDesk desk;
    private final DossierDates dates;
    private final DeskTexts texts;

    ActController(DeskDossiers dossiers, DossierDesk desk, DossierDates dates, DeskTexts texts) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.dates = dates;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView ask(
            @PathVariable("agency") int agency,
            @PathVariable("id") long id,
            @PathVariable("act") String path,
            SignedIn person) {
        DeskDossier dossier = dossier(person, agency, id);
        return page(dossier, act(path), ActForm.empty(dossier.revision()), List.of(), HttpStatus.OK)
                .addObject("possible", isPossible(person, dossier, act(path)));
    }

    @PostMapping
    ModelAndView act(
            @PathVariable("agency") int agency,
            @PathVariable("id") long id,
            @PathVariable("act") String path,
            @ModelAttribute("sent") ActForm sent,
            SignedIn person,
            RedirectAttributes flash) {
        DeskAct act = act(path);
        MoveOutcome outcome = act.move()
                .map(move -> desk.move(person, agency, id, move, sent.order()))
                .orElseGet(() -> dates.extend(person, agency, id, sent.order()));
        return switch (outcome) {
            case MoveOutcome.Done _ -> {
                flash.addFlashAttribute("done", "desk.done." + act);
                yield new ModelAndView("redirect:/quan-tri/ho-so/" + agency + "/" + id);
            }
            case MoveOutcome.Invalid(var mistakes) ->
                page(dossier(person, agency, id), act, sent, Mistake.ofMove(mistakes), HttpStatus.BAD_REQUEST)
                        .addObject("possible", true);
            case MoveOutcome.Overtaken(DossierState _) -> {
                DeskDossier dossier = dossier(person, agency, id);
                ActForm anew = new ActForm(
                        Integer.toString(dossier.revision()),
                        sent.reason(),
                        sent.papers(),
                        sent.document(),
                        sent.receiver(),
                        sent.day());
                yield page(dossier, act, anew, List.of(), HttpStatus.CONFLICT)
                        .addObject("overtaken", true)
                        .addObject("possible", isPossible(person, dossier, act));
            }
            case MoveOutcome.NotFound _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private boolean isPossible(SignedIn person, DeskDossier dossier, DeskAct act) {
        int agency = dossier.agency().id();
        return act.move()
                .map(move -> desk.possible(person, agency, dossier.origin(), dossier.state())
                        .contains(move))
                .orElseGet(() -> dates.isExtendable(
                        person,
                        agency,
                        dossier.origin(),
                        dossier.state(),
                        dossier.deadline().dueAt()));
    }

    private DeskDossier dossier(SignedIn person, int agency, long id) {
        return dossiers.find(person, agency, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static DeskAct act(String path) {
        return DeskAct.ofPath(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(
            DeskDossier dossier, DeskAct act, ActForm form, List<Mistake> mistakes, HttpStatus status) {
        return new ModelAndView("desk/act", status)
                .addObject("dossier", dossier)
                .addObject("act", act)
                .addObject("form", form)
                .addObject("mistakes", mistakes)
                .addObject("overtaken", false)
                .addObject("texts", texts);
    }
}
