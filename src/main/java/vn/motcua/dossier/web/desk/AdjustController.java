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
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.MoveOutcome;

/** The page on which the province's administrator corrects the moments of a dossier. */
@Controller
@RequestMapping("/quan-tri/ho-so/{agency}/{id}/dinh-chinh")
@AllowedTo(Role.PROVINCE_ADMINISTRATOR)
class AdjustController {

    private final DeskDossiers dossiers;
    private final DossierDates dates;
    private final DeskTexts texts;

    AdjustController(DeskDossiers dossiers, DossierDates dates, DeskTexts texts) {
        this.dossiers = dossiers;
        this.dates = dates;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView ask(@PathVariable("agency") int agency, @PathVariable("id") long id, SignedIn person) {
        DeskDossier dossier = dossier(person, agency, id);
        return page(dossier, AdjustForm.of(dossier), List.of(), false, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView adjust(
            @PathVariable("agency") int agency,
            @PathVariable("id") long id,
            @ModelAttribute("sent") AdjustForm sent,
            SignedIn person,
            RedirectAttributes flash) {
        DeskDossier dossier = dossier(person, agency, id);
        return switch (dates.adjust(person, agency, id, sent.adjustment(dossier))) {
            case MoveOutcome.Done _ -> {
                flash.addFlashAttribute("done", "desk.done.ADJUST");
                yield new ModelAndView("redirect:/quan-tri/ho-so/" + agency + "/" + id);
            }
            case MoveOutcome.Invalid(var mistakes) ->
                page(dossier, sent, Mistake.ofMove(mistakes), false, HttpStatus.BAD_REQUEST);
            case MoveOutcome.Overtaken(DossierState _) ->
                page(dossier, AdjustForm.of(dossier), List.of(), true, HttpStatus.CONFLICT);
            case MoveOutcome.NotFound _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private DeskDossier dossier(SignedIn person, int agency, long id) {
        return dossiers.find(person, agency, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(
            DeskDossier dossier, AdjustForm form, List<Mistake> mistakes, boolean overtaken, HttpStatus status) {
        return new ModelAndView("desk/adjust", status)
                .addObject("dossier", dossier)
                .addObject("form", form)
                .addObject("mistakes", mistakes)
                .addObject("overtaken", overtaken)
                .addObject("texts", texts);
    }
}
