package vn.motcua.dossier.web.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.DataQuality;
import vn.motcua.dossier.DeskDossiers;
import vn.motcua.dossier.DeskLine;
import vn.motcua.dossier.DeskPlace;
import vn.motcua.dossier.Suspicion;

/** The report on the quality of data: how many dossiers look odd in which way, and which they are. */
@Controller
@RequestMapping("/quan-tri/chat-luong")
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.DESK_OFFICER})
class QualityController {

    private static final int PAGE = 50;

    private final DataQuality quality;
    private final DeskDossiers dossiers;
    private final DeskTexts texts;

    QualityController(DataQuality quality, DeskDossiers dossiers, DeskTexts texts) {
        this.quality = quality;
        this.dossiers = dossiers;
        this.texts = texts;
    }

    @GetMapping
    String report(@RequestParam(name = "don-vi", defaultValue = "") String agency, SignedIn person, Model model) {
        List<Agency> agencies = dossiers.agencies(person);
        model.addAttribute("counts", quality.counts(person, chosen(agencies, agency)))
                .addAttribute("agencies", agencies)
                .addAttribute("agency", agency);
        return "desk/quality";
    }

    @GetMapping("/{kind}")
    String list(
            @PathVariable("kind") String kind,
            @RequestParam(name = "don-vi", defaultValue = "") String agency,
            @RequestParam(name = "sau", defaultValue = "") String after,
            SignedIn person,
            Model model) {
        Suspicion suspicion = Arrays.stream(Suspicion.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<DeskLine> lines = dossiers.suspected(
                person, chosen(dossiers.agencies(person), agency), suspicion, DeskPlace.of(after), PAGE + 1);
        List<DeskLine> shown = lines.stream().limit(PAGE).toList();
        model.addAttribute("suspicion", suspicion)
                .addAttribute("lines", shown)
                .addAttribute("agency", agency)
                .addAttribute("first", after.isEmpty())
                .addAttribute(
                        "next",
                        lines.size() > PAGE
                                ? DeskPlace.after(shown.getLast(), Optional.empty())
                                        .text()
                                : "")
                .addAttribute("texts", texts);
        return "desk/suspected";
    }

    private static Optional<Integer> chosen(List<Agency> agencies, String code) {
        return agencies.stream()
                .filter(agency -> agency.code().equals(code))
                .map(Agency::id)
                .findFirst();
    }
}
