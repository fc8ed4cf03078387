package vn.motcua.dossier.web.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.Counter;
import vn.motcua.dossier.DeskDossiers;
import vn.motcua.dossier.DeskFilter;
import vn.motcua.dossier.DeskLine;
import vn.motcua.dossier.DeskPlace;
import vn.motcua.dossier.DossierState;

/** The list of dossiers that an officer works with. */
@Controller
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.DESK_OFFICER})
class DossierListController {

    static final String ADDRESS = "/quan-tri/ho-so";
    static final int PAGE = 50;

    /** What was asked for, as typed. */
    public record Query(String agency, String state, String code, boolean late, boolean newest) {}

    private final DeskDossiers dossiers;
    private final Counter counter;
    private final DeskTexts texts;

    DossierListController(DeskDossiers dossiers, Counter counter, DeskTexts texts) {
        this.dossiers = dossiers;
        this.counter = counter;
        this.texts = texts;
    }

    @GetMapping(ADDRESS)
    String list(
            SignedIn person,
            @RequestParam(name = "don-vi", defaultValue = "") String agency,
            @RequestParam(name = "trang-thai", defaultValue = "") String state,
            @RequestParam(name = "ma", defaultValue = "") String code,
            @RequestParam(name = "tre", defaultValue = "") String late,
            @RequestParam(name = "moi-nhat", defaultValue = "") String newest,
            @RequestParam(name = "sau", defaultValue = "") String after,
            Model model) {
        Query query = new Query(agency, state, DeskTexts.line(code), !late.isEmpty(), !newest.isEmpty());
        List<Agency> agencies = dossiers.agencies(person);
        DeskFilter filter = filter(query, agencies);
        List<DeskLine> lines = dossiers.page(person, filter, DeskPlace.of(after), PAGE + 1);
        List<DeskLine> shown = lines.stream().limit(PAGE).toList();
        boolean more = lines.size() > PAGE;
        model.addAttribute("lines", shown)
                .addAttribute(
                        "next", more ? dossiers.next(filter, shown.getLast()).text() : "")
                .addAttribute("first", after.isEmpty())
                .addAttribute("query", query)
                .addAttribute("agencies", agencies)
                .addAttribute("states", DossierState.values())
                .addAttribute("registers", !counter.agencies(person).isEmpty())
                .addAttribute("texts", texts);
        return "desk/list";
    }

    private static DeskFilter filter(Query query, List<Agency> agencies) {
        return new DeskFilter(
                agencies.stream()
                        .filter(agency -> agency.code().equals(query.agency()))
                        .map(Agency::id)
                        .findFirst(),
                Arrays.stream(DossierState.values())
                        .filter(state -> state.name().equals(query.state()))
                        .findFirst(),
                Optional.of(query.code()).filter(text -> !text.isEmpty()),
                query.late(),
                query.newest());
    }
}
