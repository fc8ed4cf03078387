package vn.motcua.procedure.web;

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
import vn.motcua.procedure.ManagedProcedure.State;
import vn.motcua.procedure.ManagedProcedures;
import vn.motcua.procedure.Procedure.Owner;
import vn.motcua.procedure.Sectors;

/** The list of procedures that somebody keeps. */
@Controller
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class ProcedureListController {

    private static final int PAGE = 50;

    /** What was asked for, as typed. */
    public record Query(String words, String sector, String owner, String state) {

        public boolean isEverything() {
            return words.isEmpty() && sector.isEmpty() && owner.isEmpty() && state.isEmpty();
        }
    }

    private final ManagedProcedures procedures;
    private final Sectors sectors;
    private final Keepers keepers;

    ProcedureListController(ManagedProcedures procedures, Sectors sectors, Keepers keepers) {
        this.procedures = procedures;
        this.sectors = sectors;
        this.keepers = keepers;
    }

    @GetMapping("/quan-tri/thu-tuc")
    String list(
            SignedIn person,
            @RequestParam(name = "tim", defaultValue = "") String words,
            @RequestParam(name = "linh-vuc", defaultValue = "") String sector,
            @RequestParam(name = "don-vi", defaultValue = "") String owner,
            @RequestParam(name = "trang-thai", defaultValue = "") String state,
            @RequestParam(name = "sau", defaultValue = "") String after,
            Model model) {
        Optional<Owner> chosen = keepers.owner(person, owner);
        ManagedProcedures.Filter filter = new ManagedProcedures.Filter(
                words, sector, chosen, state(state), Keepers.keepsAll(person), person.agencies());
        List<ManagedProcedures.Line> lines = procedures.page(filter, after, PAGE + 1);
        model.addAttribute("lines", lines.stream().limit(PAGE).toList());
        model.addAttribute("next", lines.size() > PAGE ? lines.get(PAGE - 1).code() : "");
        model.addAttribute("first", after.isEmpty());
        model.addAttribute("query", new Query(words, sector, chosen.isPresent() ? owner : "", state));
        model.addAttribute("sectors", sectors.all());
        model.addAttribute("owners", keepers.choices(person));
        model.addAttribute("states", State.values());
        model.addAttribute("keepers", keepers);
        model.addAttribute("all", Keepers.keepsAll(person));
        return "procedure/list";
    }

    private static Optional<State> state(String name) {
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }
}
