package vn.motcua.account.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
import vn.motcua.account.Account;
import vn.motcua.account.AgencyDirectory;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.People;
import vn.motcua.account.PersonKeys;
import vn.motcua.account.PersonMistake;
import vn.motcua.account.PersonOutcome;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;

/** One person's account, as those see it who administer it. */
@Controller
@RequestMapping(PeopleController.ADDRESS + "/{id}")
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class PersonController {

    private final People people;
    private final PersonKeys keys;
    private final AgencyDirectory agencies;

    PersonController(People people, PersonKeys keys, AgencyDirectory agencies) {
        this.people = people;
        this.keys = keys;
        this.agencies = agencies;
    }

    @GetMapping
    ModelAndView page(@PathVariable("id") int id, SignedIn person) {
        Account account = account(person, id);
        return page(person, account, PersonForm.of(account, agencyCode(account)), Set.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView change(
            @PathVariable("id") int id,
            @ModelAttribute("sent") PersonForm sent,
            SignedIn person,
            RedirectAttributes flash) {
        Account account = account(person, id);
        return switch (people.change(person, account, sent.draft())) {
            case PersonOutcome.Created(Account made, String password) -> back(account);
            case PersonOutcome.Changed(Account changed) -> {
                flash.addFlashAttribute("done", "person.changed");
                yield back(account);
            }
            case PersonOutcome.Invalid(Set<PersonMistake> mistakes) ->
                page(person, account, sent, new TreeSet<>(mistakes), HttpStatus.BAD_REQUEST);
        };
    }

    @GetMapping("/{action}")
    ModelAndView ask(@PathVariable("id") int id, @PathVariable("action") String path, SignedIn person) {
        Account account = account(person, id);
        return question(account, action(account, path), false);
    }

    @PostMapping("/{action}")
    ModelAndView act(
            @PathVariable("id") int id,
            @PathVariable("action") String path,
            SignedIn person,
            RedirectAttributes flash) {
        Account account = account(person, id);
        PersonAction action = action(account, path);
        switch (action) {
            case NEW_PASSWORD -> {
                return new ModelAndView("account/first-password")
                        .addObject("account", account)
                        .addObject("password", keys.newPassword(person, account))
                        .addObject("isNew", false);
            }
            case CLOSE -> {
                if (!people.close(person, account)) {
                    return question(account, action, true);
                }
            }
            case REOPEN -> people.reopen(person, account);
            case END_SESSIONS -> keys.endSessions(person, account);
            case SECOND_FACTOR_OFF -> keys.removeSecondFactor(person, account);
            case UNLINK -> keys.unlink(person, account);
        }
        flash.addFlashAttribute("done", "person.done." + action);
        return back(account);
    }

    private Account account(SignedIn person, int id) {
        return people.find(person, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static PersonAction action(Account account, String path) {
        return PersonAction.ofPath(path)
                .filter(action -> action.fits(account))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(
            SignedIn person, Account account, PersonForm form, Set<PersonMistake> mistakes, HttpStatus status) {
        List<AgencyDirectory.Entry> choice = new ArrayList<>(people.agenciesToGive(person));
        account.agencyId()
                .flatMap(agencies::byId)
                .filter(own -> !choice.contains(own))
                .ifPresent(choice::add);
        return new ModelAndView("account/person", status)
                .addObject("account", account)
                .addObject("ended", agencies.ended())
                .addObject("form", form)
                .addObject("mistakes", mistakes)
                .addObject("roles", people.rolesToGive(person))
                .addObject("agencies", choice)
                .addObject("actions", PersonAction.of(account));
    }

    private static ModelAndView question(Account account, PersonAction action, boolean refused) {
        return new ModelAndView("account/person-action", refused ? HttpStatus.CONFLICT : HttpStatus.OK)
                .addObject("account", account)
                .addObject("action", action)
                .addObject("refused", refused);
    }

    private static ModelAndView back(Account account) {
        return new ModelAndView("redirect:" + PeopleController.ADDRESS + "/" + account.id());
    }

    private String agencyCode(Account account) {
        return account.agencyId()
                .flatMap(agencies::byId)
                .map(AgencyDirectory.Entry::code)
                .orElse("");
    }
}
