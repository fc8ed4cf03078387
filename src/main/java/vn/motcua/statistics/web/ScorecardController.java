package vn.motcua.statistics.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.counting.Column;
import vn.motcua.statistics.Form07a;
import vn.motcua.statistics.Forms07a;
import vn.motcua.statistics.ReportAddresses;
import vn.motcua.statistics.ReportAddresses.Asked;
import vn.motcua.statistics.ReportAddresses.Mistake;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.ReportReach;
import vn.motcua.statistics.ScoreGroup;
import vn.motcua.statistics.Scorecard;
import vn.motcua.statistics.Scorecards;

/** The score sheet of QĐ 766/QĐ-TTg and form 07a/BTP, of what a person may see. */
@Controller
@AllowedTo({Role.LEADER, Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class ScorecardController {

    /** By the national rule, and by that of the reports. */
    private static final List<Column> LATE = List.of(Column.NATIONAL_LATE, Column.LATE, Column.OVERDUE);

    private final Scorecards scorecards;
    private final Forms07a forms;
    private final ReportAddresses addresses;
    private final ReportReach reach;
    private final FigureLinks links;
    private final AgencyRegister agencies;
    private final MessageSource messages;

    ScorecardController(
            Scorecards scorecards,
            Forms07a forms,
            ReportAddresses addresses,
            ReportReach reach,
            FigureLinks links,
            AgencyRegister agencies,
            MessageSource messages) {
        this.scorecards = scorecards;
        this.forms = forms;
        this.addresses = addresses;
        this.reach = reach;
        this.links = links;
        this.agencies = agencies;
        this.messages = messages;
    }

    @GetMapping(FigureLinks.SCORECARD)
    ModelAndView scorecard(@RequestParam Map<String, String> parameters, SignedIn person, Locale locale) {
        ReportQuestion question = question(parameters, person);
        Scorecard sheet = scorecards.of(question);
        return page("statistics/scorecard", parameters, person, sheet.question(), locale)
                .addObject("sheet", sheet)
                .addObject("groups", ScoreGroup.values())
                .addObject("channels", Scorecard.CHANNELS)
                .addObject("late", LATE)
                .addObject("other", links.page(FigureLinks.FORM_07A, question));
    }

    @GetMapping(FigureLinks.FORM_07A)
    ModelAndView form07a(@RequestParam Map<String, String> parameters, SignedIn person, Locale locale) {
        Form07a form = forms.of(question(parameters, person));
        return page("statistics/form07a", parameters, person, form.report().question(), locale)
                .addObject("form", form)
                .addObject("cells", Form07a.Cell.values())
                .addObject(
                        "other", links.page(FigureLinks.SCORECARD, form.report().question()));
    }

    private ModelAndView page(
            String view, Map<String, String> parameters, SignedIn person, ReportQuestion shown, Locale locale) {
        Asked asked = addresses.read(parameters);
        return new ModelAndView(view)
                .addObject("question", shown)
                .addObject("units", reach.units(person))
                .addObject("unit", addresses.parameters(shown).getOrDefault("don-vi", ""))
                .addObject("wrongPeriod", asked.mistakes().contains(Mistake.PERIOD))
                .addObject("wrongUnit", isWrongUnit(asked, person))
                .addObject("report", links.page(FigureLinks.REPORT, shown))
                .addObject("words", new FigureWords(messages, agencies, locale))
                .addObject("links", new FigureOpening(links, shown, person.role()));
    }

    private boolean isWrongUnit(Asked asked, SignedIn person) {
        return asked.mistakes().contains(Mistake.UNIT)
                || reach.within(person, asked.question()).isEmpty();
    }

    /** What is asked or, where a person may not see that, the usual. */
    private ReportQuestion question(Map<String, String> parameters, SignedIn person) {
        ReportQuestion asked = addresses.read(parameters).question();
        ReportQuestion usual = ReportQuestion.ofProvince(asked.period()).with(asked.register());
        return Optional.of(usual.in(asked.scope()))
                .flatMap(question -> reach.within(person, question))
                .or(() -> reach.within(person, usual))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
