package vn.motcua.agency.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.agency.AgencyAdministration;
import vn.motcua.agency.AgencyDetails;
import vn.motcua.agency.AgencyEntry;
import vn.motcua.agency.AgencyFilter;
import vn.motcua.agency.AgencyKind;
import vn.motcua.agency.AgencySearch;
import vn.motcua.agency.AgencyStanding;
import vn.motcua.agency.ChangeOutcome;
import vn.motcua.agency.ChangeProblem;
import vn.motcua.agency.RegisterChange;
import vn.motcua.shared.ProvinceTime;

/** What the forms that change an agency have in common. */
@Component
class Changes {

    private final AgencyAdministration administration;
    private final AgencySearch search;
    private final MessageSource messages;
    private final Clock clock;

    Changes(AgencyAdministration administration, AgencySearch search, MessageSource messages, Clock clock) {
        this.administration = administration;
        this.search = search;
        this.messages = messages;
        this.clock = clock;
    }

    AgencyDetails details(int id) {
        return search.details(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    String today() {
        return day().toString();
    }

    LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), ProvinceTime.ZONE);
    }

    /**
     * Everything that is wrong with an entry: what cannot be read, and what the register does not allow; where no day
     * can be read, on the day of today.
     */
    List<ChangeProblem> problems(ChangeForm form, RegisterChange change, boolean withKind) {
        List<ChangeProblem> problems = new ArrayList<>(form.unreadable(withKind));
        LocalDate day = form.day().orElseGet(this::day);
        if (administration.preview(day, change) instanceof ChangeOutcome.Refused(var refused)) {
            problems.addAll(refused);
        }
        return problems;
    }

    String words(ChangeProblem problem, Locale locale) {
        return new ProblemWords(List.of(problem), messages, locale).text(problem);
    }

    /** A form with what was entered; 400 when something is wrong with it. */
    ModelAndView form(String view, ChangeForm form, List<ChangeProblem> problems, Locale locale) {
        return new ModelAndView(view, problems.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .addObject("form", form)
                .addObject("problems", new ProblemWords(problems, messages, locale))
                .addObject("kinds", AgencyKind.values())
                .addObject("superiors", superiors());
    }

    /** Offered as superiors: every valid agency but communes, which have none below them. */
    private List<AgencyEntry> superiors() {
        AgencyFilter valid =
                new AgencyFilter("", Optional.empty(), Optional.of(AgencyStanding.VALID), Optional.empty());
        return search.all(valid, _ -> true).stream()
                .filter(entry -> entry.agency().kind() != AgencyKind.COMMUNE)
                .toList();
    }
}
