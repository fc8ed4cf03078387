package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.calendar.DeadlineWords;
import vn.motcua.dossier.DeskDossier;
import vn.motcua.dossier.DeskDossiers;
import vn.motcua.dossier.DossierDates;
import vn.motcua.dossier.DossierDesk;

/** One dossier, whole, as its officers see it. */
@Controller
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.DESK_OFFICER})
class DeskDossierController {

    static final String ADDRESS = "/quan-tri/ho-so/{agency}/{id}";

    private final DeskDossiers dossiers;
    private final DossierDesk desk;
    private final DossierDates dates;
    private final DeadlineWords words;
    private final DeskTexts texts;

    DeskDossierController(
            DeskDossiers dossiers, DossierDesk desk, DossierDates dates, DeadlineWords words, DeskTexts texts) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.dates = dates;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping(ADDRESS)
    String show(
            @PathVariable("agency") int agency,
            @PathVariable("id") long id,
            SignedIn person,
            Locale locale,
            Model model) {
        DeskDossier dossier =
                dossiers.find(person, agency, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("dossier", dossier)
                .addAttribute("acts", acts(person, dossier))
                .addAttribute(
                        "extends",
                        dates.isExtendable(
                                person,
                                agency,
                                dossier.origin(),
                                dossier.state(),
                                dossier.deadline().dueAt()))
                .addAttribute("adjusts", dates.isAdjustable(person))
                .addAttribute("events", EventLine.of(dossier, texts))
                .addAttribute(
                        "derivation",
                        dossier.deadline()
                                .derivation()
                                .map(derivation -> words.sentences(derivation, locale))
                                .orElse(List.of()))
                .addAttribute("texts", texts);
        return "desk/dossier";
    }

    private List<DeskAct> acts(SignedIn person, DeskDossier dossier) {
        return desk.possible(person, dossier.agency().id(), dossier.origin(), dossier.state()).stream()
                .map(DeskAct::of)
                .toList();
    }
}
