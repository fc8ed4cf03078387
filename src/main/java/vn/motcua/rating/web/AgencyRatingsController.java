package vn.motcua.rating.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.account.AgencyDirectory;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.rating.AgencyRatings;
import vn.motcua.rating.AgencyRatings.Comments;
import vn.motcua.shared.ProvinceTime;

/** Shows what owners say: to an agency's administrator of its own agencies, to the province of all. */
@Controller
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.LEADER})
class AgencyRatingsController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final AgencyRatings ratings;
    private final AgencyDirectory agencies;
    private final Clock clock;

    AgencyRatingsController(AgencyRatings ratings, AgencyDirectory agencies, Clock clock) {
        this.ratings = ratings;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping("/quan-tri/danh-gia")
    ModelAndView ratings(
            @RequestParam(name = "don-vi", defaultValue = "") String code,
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            @RequestParam(name = "truoc", defaultValue = "") String before,
            SignedIn person) {
        MonthSpan span = MonthSpan.of(from, to, YearMonth.now(clock.withZone(ProvinceTime.ZONE)));
        Optional<Integer> chosen =
                agencies.byCode(code.strip()).map(AgencyDirectory.Entry::id).filter(id -> sees(person, id));
        boolean unknown = !code.isBlank() && chosen.isEmpty();
        Optional<Set<Integer>> of =
                unknown ? Optional.of(Set.of()) : chosen.map(Set::of).or(() -> own(person));
        return new ModelAndView("rating/list")
                .addObject("code", code)
                .addObject("span", span)
                .addObject("unknown", unknown)
                .addObject("keep", keep(code, span))
                .addObject("several", of.map(some -> some.size() != 1).orElse(true))
                .addObject("lines", ratings.lines(of, span.first(), span.last()))
                .addObject("mayRead", mayRead(person))
                .addObject("comments", mayRead(person) ? comments(person, of, span, before) : none())
                .addObject("days", this);
    }

    /** A day as people write it. */
    public String day(Instant moment) {
        return DAY.format(moment.atZone(ProvinceTime.ZONE));
    }

    private Comments comments(SignedIn person, Optional<Set<Integer>> of, MonthSpan span, String before) {
        Set<Integer> readable = of.orElseGet(() -> Set.copyOf(
                agencies.all().stream().map(AgencyDirectory.Entry::id).toList()));
        return ratings.comments(person, readable, span.first(), span.last(), before);
    }

    private static Comments none() {
        return new Comments(List.of(), Optional.empty());
    }

    /** Leaders read figures. */
    private static boolean mayRead(SignedIn person) {
        return person.role() != Role.LEADER;
    }

    private static boolean sees(SignedIn person, int agency) {
        return own(person).map(some -> some.contains(agency)).orElse(true);
    }

    /** Agencies that this person sees; empty: all. */
    private static Optional<Set<Integer>> own(SignedIn person) {
        return person.role() == Role.AGENCY_ADMINISTRATOR ? Optional.of(person.agencies()) : Optional.empty();
    }

    /** The question, as the beginning of a query. */
    private static String keep(String code, MonthSpan span) {
        return "don-vi=" + URLEncoder.encode(code.strip(), StandardCharsets.UTF_8) + "&tu=" + span.first() + "&den="
                + span.last() + "&";
    }
}
