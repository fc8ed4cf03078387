package vn.motcua.calendar.web;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.calendar.CalendarContent;
import vn.motcua.calendar.CalendarKeeping;
import vn.motcua.calendar.WeekHours;
import vn.motcua.calendar.web.CalendarPreview.HoursChange;
import vn.motcua.calendar.web.CalendarPreview.Proposed;

/** Working hours: those of the province, and those of agencies that have their own. */
@Controller
@RequestMapping("/quan-tri/lich/gio")
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR})
class HoursController {

    /** An agency with the hours it works. */
    record Row(Agency agency, boolean own, HoursText hours) {}

    private final CalendarKeeping keeping;
    private final CalendarPreview preview;
    private final Applying applying;
    private final AgencyRegister agencies;

    HoursController(CalendarKeeping keeping, CalendarPreview preview, Applying applying, AgencyRegister agencies) {
        this.keeping = keeping;
        this.preview = preview;
        this.applying = applying;
        this.agencies = agencies;
    }

    @GetMapping
    ModelAndView list(SignedIn person) {
        return list(person, "", HttpStatus.OK);
    }

    private ModelAndView list(SignedIn person, String unknown, HttpStatus status) {
        CalendarContent content = keeping.present().content();
        boolean all = person.role() == Role.PROVINCE_ADMINISTRATOR;
        List<Row> rows = agencies.all().stream()
                .filter(agency -> all ? content.agencies().containsKey(agency.id()) : person.manages(agency.id()))
                .map(agency -> row(agency, content))
                .sorted(Comparator.comparing((Row row) -> row.agency().name()))
                .toList();
        return new ModelAndView("calendar/hours", status)
                .addObject("usual", HoursText.of(content.hours()))
                .addObject("rows", rows)
                .addObject("all", all)
                .addObject("unknown", unknown);
    }

    @GetMapping("/sua")
    ModelAndView change(@RequestParam(name = "don-vi", defaultValue = "") String code, SignedIn person) {
        boolean isTyped = !code.isEmpty() && person.role() == Role.PROVINCE_ADMINISTRATOR;
        if (isTyped && agencies.byCode(code.strip()).isEmpty()) {
            return list(person, code, HttpStatus.BAD_REQUEST);
        }
        Optional<Agency> agency = managed(code, person);
        CalendarContent content = keeping.present().content();
        return form(agency, HoursText.of(agency.map(some -> content.hoursOf(some.id())).orElse(content.hours())));
    }

    @PostMapping("/sua")
    ModelAndView look(@RequestParam Map<String, String> fields, SignedIn person) {
        Optional<Agency> agency = managed(fields.getOrDefault("don-vi", ""), person);
        HoursText typed = HoursText.read(fields);
        boolean follows = follows(fields, agency);
        if (typed.hours().isEmpty() && !follows) {
            ModelAndView page = form(agency, typed);
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page.addObject("refused", true);
        }
        return preview.page(proposed(agency, typed, follows));
    }

    @PostMapping("/ap-dung")
    ModelAndView apply(@RequestParam Map<String, String> fields, SignedIn person, RedirectAttributes flash) {
        Optional<Agency> agency = managed(fields.getOrDefault("don-vi", ""), person);
        HoursText typed = HoursText.read(fields);
        boolean follows = follows(fields, agency);
        if (typed.hours().isEmpty() && !follows) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return applying.apply(
                proposed(agency, typed, follows),
                Integer.parseInt(fields.getOrDefault("ban", "0"), 10),
                fields.getOrDefault("ly-do", ""),
                person,
                flash);
    }

    private static boolean follows(Map<String, String> fields, Optional<Agency> agency) {
        return agency.isPresent() && fields.containsKey("theo-chung");
    }

    private Proposed proposed(Optional<Agency> agency, HoursText typed, boolean follows) {
        CalendarContent present = keeping.present().content();
        CalendarContent content = follows
                ? present.withoutHoursOf(agency.orElseThrow().id())
                : present.with(agency.map(Agency::id), typed.hours().orElseThrow());
        Map<String, String> kept = new LinkedHashMap<>();
        agency.ifPresent(some -> kept.put("don-vi", some.code()));
        if (follows) {
            kept.put("theo-chung", "x");
        } else {
            typed.texts().forEach((day, text) -> kept.put(HoursText.field(day), text));
        }
        return new Proposed(
                content,
                "/quan-tri/lich/gio/ap-dung",
                kept,
                agency.map(Agency::id),
                hours(of(present, agency), of(content, agency)),
                "/quan-tri/lich/gio");
    }

    private static WeekHours of(CalendarContent content, Optional<Agency> agency) {
        return agency.map(some -> content.hoursOf(some.id())).orElse(content.hours());
    }

    private static List<HoursChange> hours(WeekHours before, WeekHours after) {
        List<HoursChange> changes = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!before.on(day).equals(after.on(day))) {
                changes.add(new HoursChange(
                        day.getValue(), HoursText.text(before.on(day)), HoursText.text(after.on(day))));
            }
        }
        return changes;
    }

    private Row row(Agency agency, CalendarContent content) {
        return new Row(
                agency,
                content.agencies().containsKey(agency.id()),
                HoursText.of(content.hoursOf(agency.id())));
    }

    /** The agency of the form, or empty for the province's hours; for others there is no such page. */
    private Optional<Agency> managed(String code, SignedIn person) {
        Optional<Agency> agency = agencies.byCode(code.strip());
        boolean allowed = code.isEmpty()
                ? person.role() == Role.PROVINCE_ADMINISTRATOR
                : agency.filter(some -> person.manages(some.id())).isPresent();
        if (!allowed) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return code.isEmpty() ? Optional.empty() : agency;
    }

    private static ModelAndView form(Optional<Agency> agency, HoursText hours) {
        return new ModelAndView("calendar/hours-form")
                .addObject("agency", agency.orElse(null))
                .addObject("hours", hours);
    }
}
