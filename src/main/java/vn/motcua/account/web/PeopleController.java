package vn.motcua.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.account.Account;
import vn.motcua.account.AgencyDirectory;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.People;
import vn.motcua.account.PeopleFilter;
import vn.motcua.account.PeoplePage;
import vn.motcua.account.PersonMistake;
import vn.motcua.account.PersonOutcome;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.shared.Texts;

/** The list of people with an account, and the form for another one. */
@Controller
@RequestMapping(PeopleController.ADDRESS)
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class PeopleController {

    static final String ADDRESS = "/quan-tri/nguoi-dung";

    private final People people;
    private final AgencyDirectory agencies;

    PeopleController(People people, AgencyDirectory agencies) {
        this.people = people;
        this.agencies = agencies;
    }

    @GetMapping
    String list(
            @RequestParam(name = "tim", defaultValue = "") String text,
            @RequestParam(name = "vai-tro", defaultValue = "") String role,
            @RequestParam(name = "don-vi", defaultValue = "") String agency,
            @RequestParam(name = "trang-thai", defaultValue = "") String state,
            @RequestParam(name = "sau", defaultValue = "") String after,
            SignedIn person,
            Model model) {
        Optional<Integer> agencyId = agencies.byCode(Texts.normal(agency)).map(AgencyDirectory.Entry::id);
        PeopleFilter filter = new PeopleFilter(
                Texts.normal(text),
                Arrays.stream(Role.values())
                        .filter(known -> known.name().equals(role))
                        .findFirst(),
                agencyId,
                PeopleFilter.State.ofKey(state));
        PeoplePage page = people.list(person, filter, after);
        model.addAttribute("page", page);
        model.addAttribute("agencyNames", agencyNames(page.people()));
        model.addAttribute("ended", agencies.ended());
        model.addAttribute("roles", people.rolesToGive(person));
        model.addAttribute("agencies", people.agenciesToGive(person));
        model.addAttribute("filter", Map.of("tim", text, "vai-tro", role, "don-vi", agency, "trang-thai", state));
        String query = query(text, role, agency, state);
        model.addAttribute("query", query);
        model.addAttribute("keep", query);
        model.addAttribute("beyondFirst", !after.isEmpty());
        return "account/people";
    }

    @GetMapping("/moi")
    ModelAndView newForm(SignedIn person) {
        return form(person, PersonForm.EMPTY, Set.of(), HttpStatus.OK);
    }

    /** The first password is in this one answer only. */
    @PostMapping("/moi")
    ModelAndView create(@ModelAttribute("sent") PersonForm sent, SignedIn person) {
        return switch (people.create(person, sent.draft())) {
            case PersonOutcome.Created(Account account, String password) ->
                new ModelAndView("account/first-password")
                        .addObject("account", account)
                        .addObject("password", password)
                        .addObject("isNew", true);
            case PersonOutcome.Changed(Account account) -> new ModelAndView("redirect:" + ADDRESS);
            case PersonOutcome.Invalid(Set<PersonMistake> mistakes) ->
                form(person, sent, new TreeSet<>(mistakes), HttpStatus.BAD_REQUEST);
        };
    }

    private ModelAndView form(SignedIn person, PersonForm form, Set<PersonMistake> mistakes, HttpStatus status) {
        return new ModelAndView("account/person-new", status)
                .addObject("form", form)
                .addObject("mistakes", mistakes)
                .addObject("roles", people.rolesToGive(person))
                .addObject("agencies", people.agenciesToGive(person));
    }

    private Map<Integer, String> agencyNames(List<Account> accounts) {
        return accounts.stream()
                .flatMap(account -> account.agencyId().stream())
                .distinct()
                .flatMap(id -> agencies.byId(id).stream())
                .collect(Collectors.toMap(AgencyDirectory.Entry::id, AgencyDirectory.Entry::name));
    }

    /** The filter as a query that something can be added to. */
    private static String query(String text, String role, String agency, String state) {
        String query = UriComponentsBuilder.newInstance()
                .queryParam("tim", "{a}")
                .queryParam("vai-tro", "{b}")
                .queryParam("don-vi", "{c}")
                .queryParam("trang-thai", "{d}")
                .encode()
                .buildAndExpand(text, role, agency, state)
                .getQuery();
        return query + "&";
    }
}
